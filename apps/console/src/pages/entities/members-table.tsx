import type { GraphEntity } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { say } from '../../messages/say.tsx';
import { Outside } from '../../parts/outside.tsx';
import { TlpBadge } from '../../parts/tlp-badge.tsx';
import { saidText } from './seen.ts';
import { schemaWord } from './words.ts';

/** The records that are this entity: what each source calls it, since when, and how it may be handled. */
export function MembersTable({ members }: Pick<GraphEntity, 'members'>) {
  return (
    <section aria-labelledby="members-title">
      <div className="facts-head">
        <h2 id="members-title">{say('entity.members')}</h2>
        <span className="muted small">{say('entity.membersWhy')}</span>
      </div>
      <table className="members">
        <thead>
          <tr>
            <th scope="col">{say('entity.memberName')}</th>
            <th scope="col">{say('entities.kind')}</th>
            <th scope="col">{say('entities.source')}</th>
            <th scope="col">{say('entity.memberId')}</th>
            <th scope="col">{say('entities.grade')}</th>
            <th scope="col">{say('entity.memberSince')}</th>
            <th scope="col">{say('entities.handling')}</th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.key}>
              <td className="entities-name">
                <Outside value={member.caption} />
              </td>
              <td className="soft">{schemaWord(member.schema)}</td>
              <td className="soft">
                <Link to="/lists/$dataset" params={{ dataset: member.dataset }}>
                  <Outside value={member.datasetTitle} />
                </Link>
                {member.listed ? <span className="muted"> · {say('entity.memberListed')}</span> : null}
              </td>
              <td className="mono muted">{member.id}</td>
              <td className="mono muted">{member.grade}</td>
              <td className="small muted nowrap">
                {saidText(member.firstSeen, member.goneAt)}
                {member.goneAt === null ? null : ` · ${say('entity.memberGone')}`}
              </td>
              <td>
                <TlpBadge code={member.handling} as="cell" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
