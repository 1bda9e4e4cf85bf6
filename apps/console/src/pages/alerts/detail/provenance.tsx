import type { AlertDetail, EntityBody, PaymentSource } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useKeys } from '../../../app/keys/use-keys.ts';
import { Say, say } from '../../../messages/say.tsx';
import { Grade } from '../../../parts/grade.tsx';
import { Kbd } from '../../../parts/kbd.tsx';
import { Moment } from '../../../parts/moment.tsx';
import { Outside } from '../../../parts/outside.tsx';
import { Section } from '../../../parts/section.tsx';
import { day, shortTime } from '../../../parts/time.ts';
import { datasetName } from '../../../parts/dataset-name.ts';
import { propertyWord, valueWord } from '../../entities/words.ts';
import { Before } from './before.tsx';
import { moneyText } from './money.ts';
import { SourceLine } from './source-line.tsx';

/** So many values of an entry are shown here; its own page has all of them. */
const VALUES_SHOWN_MAX = 60;

function Facts({ facts }: { facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className="source-facts">
      {facts.map(([name, value], place) => (
        // A name may come twice, in the order of the source.
        <div key={place}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function entityFacts({ properties }: EntityBody): [string, ReactNode][] {
  const values = Object.entries(properties).flatMap(([name, all]) => all.map((value) => [name, value] as const));
  return values
    .slice(0, VALUES_SHOWN_MAX)
    .map(([name, value]) => [propertyWord(name), <Outside key={value} value={valueWord(name, value)} />]);
}

function receiverOf({ parties, role }: PaymentSource): string | undefined {
  const other = role === 'creditor' ? 'debtor' : 'creditor';
  return parties.find((party) => party.role === other)?.name;
}

function PaymentWhere({ payment }: { payment: PaymentSource }) {
  const name = receiverOf(payment);
  const amount = payment.amount === undefined ? undefined : moneyText(payment.amount);
  return (
    <>
      {say('alerts.from.paymentWhere', { line: payment.line })}
      {amount === undefined ? null : ' · '}
      {amount !== undefined && name !== undefined ? (
        <Say id="alerts.from.paymentTo" values={{ amount, name: <Outside value={name} /> }} />
      ) : (
        amount
      )}
      {' · '}
      {say('alerts.from.received', { at: shortTime(payment.receivedAt) })}
      {' · '}
      {say(`alerts.from.state.${payment.state}`)}
    </>
  );
}

function paymentFacts(payment: PaymentSource): [string, ReactNode][] {
  return [
    [
      say('alerts.from.path'),
      <code key="path" className="mono">
        <Outside value={payment.path} />
      </code>,
    ],
    ...payment.parties.map(({ role, name }): [string, ReactNode] => [role, <Outside key={role} value={name} />]),
    ...payment.remittance.map((line): [string, ReactNode] => [
      say('alerts.from.remittance'),
      <Outside key={line} value={line} />,
    ]),
    ...(payment.date === undefined ? [] : [[say('alerts.from.value'), payment.date] satisfies [string, ReactNode]]),
    [say('alerts.from.receivedAt'), <Moment key="at" at={payment.receivedAt} as="full" />],
  ];
}

/** Where both sides come from, opened in place by `i`, and what was decided about this subject before. */
export function Provenance({ detail }: { detail: AlertDetail }) {
  const { entry, payments, customer, before, dismissReasons, subject, row } = detail;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const all = [...payments.map(({ id }) => id), ...(customer === undefined ? [] : ['customer']), 'entry'];
  useKeys({ source: () => setOpen(open.size > 0 ? new Set() : new Set(all)) });
  const toggle = (id: string) => () =>
    setOpen(open.has(id) ? new Set([...open].filter((each) => each !== id)) : new Set([...open, id]));
  return (
    <Section
      title={say('alerts.from')}
      note={
        <>
          <Kbd command="source" /> {say('alerts.from.source')}
        </>
      }
    >
      <dl className="sources">
        {payments.map((payment) => (
          <SourceLine
            key={payment.id}
            kind={say('alerts.from.payment')}
            what={say('alerts.from.paymentWhat', { message: payment.message, role: payment.role })}
            where={<PaymentWhere payment={payment} />}
            open={open.has(payment.id)}
            onToggle={toggle(payment.id)}
          >
            <Facts facts={paymentFacts(payment)} />
          </SourceLine>
        ))}
        {customer === undefined ? null : (
          <SourceLine
            kind={say('alerts.from.customer')}
            what={<Outside value={say('alerts.from.customerWhat', { register: customer.register, id: customer.id })} />}
            where={
              <>
                {customer.row === undefined ? null : `${say('alerts.from.row', { row: customer.row })} · `}
                {say('alerts.from.registered', { at: shortTime(customer.registeredAt) })}
              </>
            }
            open={open.has('customer')}
            onToggle={toggle('customer')}
          >
            <Facts facts={entityFacts(subject)} />
          </SourceLine>
        )}
        {entry === undefined ? null : (
          <SourceLine
            kind={say('alerts.from.list')}
            what={
              <Outside
                value={say('alerts.from.listWhat', {
                  list: datasetName(row.dataset, entry.datasetTitle),
                  id: entry.subject.id,
                })}
              />
            }
            where={
              <>
                {say('alerts.from.listed', { at: day(entry.firstSeen), version: entry.version })}{' '}
                <Grade kind="fact" grade={entry.grade} />
              </>
            }
            open={open.has('entry')}
            onToggle={toggle('entry')}
          >
            <Facts facts={entityFacts(entry.subject)} />
            <Link to="/entities/$id" params={{ id: entry.subject.id }}>
              {say('alerts.from.entity')}
            </Link>
          </SourceLine>
        )}
        <dt>{say('alerts.from.before')}</dt>
        <dd>
          <Before before={before} reasons={dismissReasons} />
        </dd>
      </dl>
    </Section>
  );
}
