import type { HazardPage } from '@quintet/node/api';
import { GitCompareArrows } from 'lucide-react';
import { say } from '../../../messages/say.tsx';
import { conflictValue, propertyWord } from '../../../parts/hazards/hazard-words.ts';
import { Outside } from '../../../parts/outside.tsx';
import { HazardPart } from '../shared/hazard-part.tsx';

/** Where sources disagree: every value stands beside its neighbours with who says it; which is shown, and why. */
export function ConflictsPart({ conflicts }: { conflicts: HazardPage['conflicts'] }) {
  return (
    <HazardPart
      title={say('hazards.conflicts')}
      note={conflicts.length === 0 ? undefined : say('hazards.conflicts.why')}
    >
      {conflicts.length === 0 ? (
        <p className="soft">{say('hazards.conflictsNone')}</p>
      ) : (
        <table className="hz-table hz-conflicts">
          <thead>
            <tr>
              <th scope="col" className="hz-property">
                {say('hazards.property')}
              </th>
              <th scope="col">{say('hazards.value')}</th>
              <th scope="col">{say('hazards.saidBy')}</th>
              <th scope="col" className="hz-shown">
                {say('hazards.shown')}
              </th>
            </tr>
          </thead>
          {conflicts.map(({ property, values, text }) => (
            <tbody key={property}>
              {values.map(({ value, agencies }, place) => (
                <tr key={value}>
                  {place === 0 ? (
                    <th scope="rowgroup" rowSpan={values.length}>
                      <span className="warning hz-disagrees">
                        <GitCompareArrows size={14} strokeWidth={1.6} aria-hidden /> {propertyWord(property)}
                      </span>
                    </th>
                  ) : null}
                  <td>
                    {place === 0 ? (
                      <b>
                        <Outside value={conflictValue(property, value)} />
                      </b>
                    ) : (
                      <Outside value={conflictValue(property, value)} />
                    )}
                  </td>
                  <td>
                    <Outside value={agencies.join(', ')} />
                  </td>
                  <td>
                    {place === 0 ? (
                      <b>{say('hazards.shownYes')}</b>
                    ) : (
                      <span className="muted">{say('hazards.shownNo')}</span>
                    )}
                  </td>
                </tr>
              ))}
              <tr className="hz-why">
                <td colSpan={4} className="small soft">
                  <Outside value={text} />
                </td>
              </tr>
            </tbody>
          ))}
        </table>
      )}
    </HazardPart>
  );
}
