import type { OwnershipPage } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Table2, Waypoints } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useKeys } from '../../../app/keys/use-keys.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { Diagram } from '../../../parts/diagram/diagram.tsx';
import { titlePx } from '../../../parts/diagram/node-size.ts';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { TextField } from '../../../parts/field.tsx';
import { day } from '../../../parts/time.ts';
import { EdgeTable } from '../../graph/edge-table.tsx';
import { ExportMenu } from '../../graph/export-menu.tsx';
import { FindDrawn } from '../../graph/find-drawn.tsx';
import { ownersOptions } from '../../graph/graph-api.ts';
import { useHandling } from '../../graph/use-handling.ts';
import { Loaded } from '../../loaded.tsx';
import type { EntityParams } from '../entity-params.ts';
import { drawOwners } from './draw-owners.ts';
import { FoldBar } from './fold-bar.tsx';
import { OwnerList } from './owner-list.tsx';
import { useFolding } from './use-folding.ts';
import { Verdicts } from './verdicts.tsx';
import { useEntityParams, useUnreadDay } from '../use-entity-params.ts';

/** Names are read from this size on: the whole is seen first when it has room then. */
const NAME_PX_MIN = 8;
/** The zoom at the left, the legend at the foot. */
const INSETS = { left: 24, right: 24, top: 16, bottom: 44 } as const;

/** Who stands behind an entity, on a day and from a share that the reader chooses; both stand in the address. */
export function OwnershipTab({ entityKey }: { entityKey: string }) {
  const { at, threshold } = useEntityParams();
  const owners = useQuery(ownersOptions(entityKey, at, threshold));
  return (
    <div className="owners">
      <Loaded query={owners} what={say('owners.what')} rows={10}>
        {(page) => <OwnersOf page={page} />}
      </Loaded>
    </div>
  );
}

function OwnersOf({ page }: { page: OwnershipPage }) {
  const { table } = useEntityParams();
  const unread = useUnreadDay();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<string>();
  const [lit, setLit] = useState<ReadonlySet<string>>();
  const [finding, setFinding] = useState(false);
  const [seek, setSeek] = useState<{ key: string }>();
  const folding = useFolding();
  const { drawing, folds } = useMemo(() => drawOwners(page, folding.now), [page, folding.now]);
  const nodes = useMemo(() => new Map([page.subject, ...page.network.nodes].map((node) => [node.key, node])), [page]);
  const codes = useHandling([...new Set([...nodes.values()].flatMap(({ datasets }) => datasets))]);
  const light = (keys: readonly string[]) => {
    folding.keep(keys);
    setLit(keys.length === 0 ? undefined : new Set(keys));
  };
  const fold = chosen === undefined ? undefined : folds.get(chosen);
  const opened = chosen !== undefined && folding.now.opened.has(chosen) ? chosen : undefined;
  const captionOf = (key = '') => nodes.get(key)?.caption ?? key;
  const asDrawing = table !== '1';
  useKeys({ filter: () => (asDrawing ? setFinding(true) : false) });
  const isUndescribed = (key: string) => page.owners.some((owner) => owner.key === key && owner.kind === 'undescribed');
  const enter = (key: string) => {
    if (folds.has(key)) setFinding(true);
    else if (nodes.has(key) && !isUndescribed(key)) void navigate({ to: '/entities/$id', params: { id: key } });
  };
  return (
    <>
      <section className="owners-main" aria-labelledby="owners-title">
        <div className="owners-head">
          <h2 id="owners-title">{say('owners.title')}</h2>
          <Choices page={page} />
          <TableSwitch table={table === '1'} />
          <ExportMenu
            drawing={drawing}
            graph={{ nodes: [...nodes.values()], edges: page.network.edges, codes }}
            title={`${say('owners.title')}: ${page.subject.caption}`}
            line={() => say('owners.on', { day: day(page.at) })}
            fileName={`owners-${page.at}`}
          />
        </div>
        {unread === undefined ? null : (
          <p className="owners-unread small warning">{say('owners.atWrong', { at: unread, day: day(page.at) })}</p>
        )}
        <div className="owners-room">
          {page.network.edges.length === 0 && page.owners.length === 0 ? (
            <EmptyState>{say('owners.none')}</EmptyState>
          ) : !asDrawing ? (
            <div className="owners-table">
              <EdgeTable edges={page.network.edges} nodes={nodes} />
            </div>
          ) : (
            <>
              <Diagram
                drawing={drawing}
                label={say('owners.label', { name: page.subject.caption, nodes: drawing.nodes.length })}
                chosen={chosen}
                lit={lit}
                onChoose={setChosen}
                onOpen={enter}
                fitOn={`${page.subject.key} ${page.at} ${page.threshold}`}
                seek={seek}
                insets={INSETS}
                scaleMin={NAME_PX_MIN / Math.max(...drawing.nodes.map(titlePx))}
              />
              {fold === undefined && opened === undefined ? (
                <p className="owners-legend small soft">
                  <span>{say('owners.legendWidth')}</span>
                  <span>{say('owners.legendDashed')}</span>
                  <span>{say('owners.legendRound')}</span>
                </p>
              ) : (
                <FoldBar
                  name={captionOf(fold?.asset ?? opened)}
                  count={fold?.owners.length}
                  onFind={() => setFinding(true)}
                  onOpen={() => {
                    if (fold === undefined) return;
                    folding.open(fold.asset);
                    setSeek({ key: fold.asset });
                  }}
                  onFold={() => (opened === undefined ? undefined : folding.fold(opened))}
                />
              )}
            </>
          )}
        </div>
      </section>
      <div className="owners-aside">
        <OwnerList page={page} names={nodes} onLight={light} />
        <Verdicts page={page} names={nodes} onLight={light} />
      </div>
      {finding ? (
        <FindDrawn
          nodes={page.network.nodes}
          title={say('owners.find')}
          nothing={say('owners.findNone')}
          onPick={(key) => {
            folding.keep([key]);
            setSeek({ key });
          }}
          onClose={() => setFinding(false)}
        />
      ) : null}
    </>
  );
}

/** The day and the share, each written into the address when it is left. */
function Choices({ page }: { page: OwnershipPage }) {
  const { at = '', threshold } = useEntityParams();
  const navigate = useNavigate({ from: '/entities/$id' });
  const [share, setShare] = useState(String(threshold ?? page.threshold));
  const [wrong, setWrong] = useState(false);
  const put = (next: Partial<Record<keyof EntityParams, string | number | undefined>>) =>
    void navigate({ search: (now) => ({ ...now, ...next }) as EntityParams, replace: true });
  const putShare = () => {
    const number = Number(share.replace(',', '.'));
    const isWrong = share.trim() === '' || Number.isNaN(number) || number < 0 || number > 100;
    setWrong(isWrong);
    if (!isWrong && number !== page.threshold) put({ threshold: number });
  };
  return (
    <form
      className="owners-choices"
      onSubmit={(event) => {
        event.preventDefault();
        putShare();
      }}
      onBlur={putShare}
    >
      <TextField
        label={say('owners.at')}
        type="date"
        value={at === '' ? page.at.slice(0, 10) : at}
        onChange={(value) => put({ at: value === '' ? undefined : value })}
      />
      <TextField
        label={`${say('owners.threshold')}, ${say('owners.thresholdHint')}`}
        inputMode="decimal"
        value={share}
        onChange={(next) => {
          setShare(next);
          setWrong(false);
        }}
        error={wrong ? say('owners.thresholdWrong') : undefined}
        maxLength={6}
      />
      {at === '' ? null : (
        <Button kind="link" onPress={() => put({ at: undefined })}>
          {say('owners.today')}
        </Button>
      )}
    </form>
  );
}

function TableSwitch({ table }: { table: boolean }) {
  const navigate = useNavigate({ from: '/entities/$id' });
  return (
    <Button
      kind="quiet"
      icon={table ? Waypoints : Table2}
      onPress={() =>
        void navigate({
          search: ({ table: _now, ...rest }) => (table ? rest : { ...rest, table: '1' as const }),
          replace: true,
        })
      }
    >
      {say(table ? 'diagram.asDrawing' : 'diagram.asTable')}
    </Button>
  );
}
