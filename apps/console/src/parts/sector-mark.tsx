import { isMessage, say } from '../messages/say.tsx';
import './marks.css';

const SHAPES: Record<string, string> = {
  crime: 'M5-.6 10.6 5 5 10.6-.6 5z',
  terrorism: 'M5-.2 10.6 9.6H-.6z',
  cyber: 'M.4.4h9.2v9.2H.4z',
  borders: 'M5 0a5 5 0 1 1 0 10A5 5 0 0 1 5 0z',
  crises: 'M3.3-.4h3.4v3.7h3.7v3.4H6.7v3.7H3.3V6.7H-.4V3.3h3.7z',
};

function sectorName(sector: string): string {
  const key = `sector.${sector}`;
  return isMessage(key) ? say(key) : sector;
}

/** Where evidence comes from, never what a person is: a shape, a colour and the word (for readers only with `word={false}`). */
export function SectorMark({ sector, word = true }: { sector: string; word?: boolean }) {
  return (
    <span className="sector">
      <svg className={`sector-shape sector-${sector}`} viewBox="0 0 10 10" aria-hidden>
        <path d={SHAPES[sector] ?? SHAPES['cyber']} />
      </svg>
      <span className={word ? undefined : 'sr'}>{sectorName(sector)}</span>
    </span>
  );
}
