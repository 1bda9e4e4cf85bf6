import { PageHeading } from '../../app/page-head.tsx';
import { say } from '../../messages/say.tsx';
import { Page, PageHead } from '../../parts/section.tsx';

export function TodayPage() {
  return (
    <Page>
      <PageHeading crumbs={[say('today.title')]} title={say('today.title')} />
      <PageHead title={say('today.title')} />
    </Page>
  );
}
