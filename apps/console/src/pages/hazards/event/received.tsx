import { useMutation } from '@tanstack/react-query';
import { FileDown } from 'lucide-react';
import { asProblem } from '../../../api/problem.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { ProblemNotice } from '../../../parts/notice.tsx';
import { saveRecord } from '../save-record.ts';

/** The document exactly as received, with its SHA-256 once it is saved. */
export function Received({ record }: { record: string }) {
  const save = useMutation({ mutationFn: () => saveRecord(record) });
  return (
    <>
      <Button icon={FileDown} onPress={() => save.mutate()}>
        {say('hazards.record')}
      </Button>
      <span className="small hz-id" role="status">
        {save.data === undefined ? null : (
          <span className="mono">{say('hazards.record.saved', { name: save.data.name, hash: save.data.sha256 })}</span>
        )}
      </span>
      {save.isError ? <ProblemNotice problem={asProblem(save.error)} /> : null}
    </>
  );
}
