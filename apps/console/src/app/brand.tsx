import { say } from '../messages/say.tsx';

/** Five lines and what runs through them. */
export function Brand() {
  return (
    <div className="brand">
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden fill="none" stroke="currentColor" strokeWidth="1.6">
        <path d="M1 2.5h16M1 5.75h16M1 9h16M1 12.25h16M1 15.5h16" opacity=".45" />
        <path className="brand-thread" d="M3.5 15.5 7 5.75l4 6.5 3.5-9.75" />
      </svg>
      {say('common.product')}
    </div>
  );
}
