import { Link } from '@tanstack/react-router';
import { say } from '../messages/say.tsx';
import { EmptyState } from '../parts/empty-state.tsx';

export function NotFound() {
  return <EmptyState actions={<Link to="/today">{say('common.goToday')}</Link>}>{say('common.noPage')}</EmptyState>;
}
