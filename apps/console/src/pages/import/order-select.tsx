import { say } from '../../messages/say.tsx';
import type { DateOrder, PreviewColumn } from './mapping-edit.ts';

const ORDERS = ['day-first', 'month-first'] as const satisfies readonly DateOrder[];

/** Whether a column writes the day or the month first; unsaid its values tell, and what they tell is shown. */
export function OrderSelect({
  label,
  told,
  value,
  onChange,
}: {
  label: string;
  told: NonNullable<PreviewColumn['dates']>;
  value: DateOrder | undefined;
  onChange: (order: DateOrder | undefined) => void;
}) {
  return (
    <select
      className="control control-select"
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChange(ORDERS.find((order) => order === event.target.value))}
    >
      <option value="">{say(`import.order.told.${told}`)}</option>
      {ORDERS.map((order) => (
        <option key={order} value={order}>
          {say(`import.order.${order}`)}
        </option>
      ))}
    </select>
  );
}
