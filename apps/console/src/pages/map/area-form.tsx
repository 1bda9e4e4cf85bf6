import type { AreaBody } from '@quintet/node/api';
import { useState } from 'react';
import { type ApiProblem, asProblem } from '../../api/problem.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import type { LonLat } from '../../parts/sea/land-code.ts';
import { CORNERS_MAX, CORNERS_MIN, readCorners, ringOf, writeCorners } from './area-draft.ts';
import type { AreaDrawing } from './area-drawing.ts';

const isSame = (one: readonly LonLat[], other: readonly LonLat[]): boolean =>
  one.length === other.length && one.every(([lon, lat], at) => lon === other[at]?.[0] && lat === other[at]?.[1]);

interface AreaFormProps {
  readonly drawing: AreaDrawing;
  readonly corners: readonly LonLat[];
  /** Without a name where the area has none. */
  readonly onAdd: (body: AreaBody) => Promise<unknown>;
  readonly named?: boolean;
  readonly saveWords?: string;
}

/** Name and corners of the area that is drawn: pressed on the map or typed, which is the same. */
export function AreaForm({ drawing, corners, onAdd, named = true, saveWords }: AreaFormProps) {
  const [name, setName] = useState('');
  const [typed, setTyped] = useState<string>();
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  // What is typed stands as long as it says the same as the map, or says nothing yet.
  const readTyped = typed === undefined ? undefined : readCorners(typed);
  const same = readTyped !== undefined && 'corners' in readTyped && isSame(readTyped.corners, corners);
  const keepsTyped = readTyped !== undefined && ('wrongLine' in readTyped || same);
  const read = keepsTyped ? readTyped : { corners: [...corners] };
  const type = (text: string) => {
    setTyped(text);
    const next = readCorners(text);
    if ('corners' in next) drawing.setCorners(next.corners);
  };
  const save = async () => {
    setTried(true);
    if ((named && name.trim() === '') || !('corners' in read) || read.corners.length < CORNERS_MIN) return;
    try {
      await onAdd({ name: name.trim(), rings: [ringOf(read.corners.slice(0, CORNERS_MAX))] });
      drawing.leave();
    } catch (error) {
      setProblem(asProblem(error));
    }
  };
  const cornersWrong =
    'wrongLine' in read
      ? say('map.cornerWrong', { line: read.wrongLine })
      : tried && read.corners.length < CORNERS_MIN
        ? say('map.cornersFew')
        : undefined;
  return (
    <form
      className="map-area-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="small soft" role="status">
        {say(drawing.closed ? 'map.drawClosed' : 'map.drawHint', { count: corners.length })}
      </p>
      {named ? (
        <TextField
          label={say('map.areaName')}
          value={name}
          onChange={setName}
          autoComplete="off"
          maxLength={200}
          error={tried && name.trim() === '' ? say('map.areaNameNeeded') : undefined}
        />
      ) : null}
      <TextArea
        label={say('map.corners')}
        hint={say('map.cornersHint')}
        rows={4}
        value={keepsTyped ? (typed ?? '') : writeCorners(corners)}
        onChange={type}
        error={cornersWrong}
      />
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      <div className="map-do">
        <Button type="submit">{saveWords ?? say('map.areaSave')}</Button>
        <Button kind="quiet" onPress={drawing.leave}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
