import type { GraphExport } from '@quintet/node/api';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useMay, useMe } from '../../api/me.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { datasetName } from '../../parts/dataset-name.ts';
import type { Drawing } from '../../parts/diagram/drawing.ts';
import { svgFile } from '../../parts/diagram/drawing-file.ts';
import { readInk } from '../../parts/diagram/ink.ts';
import { pngFile } from '../../parts/diagram/png-file.ts';
import { Menu } from '../../parts/menu.tsx';
import { Notice } from '../../parts/notice.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { dateTime } from '../../parts/time.ts';
import { noteExport } from './graph-api.ts';
import { csvOf, graphmlOf, type ShownGraph } from './graph-files.ts';

const DATASETS_MAX = 8;
const FTM = 'ftm:';

interface ExportMenuProps {
  readonly drawing: Drawing;
  readonly graph: ShownGraph;
  readonly title: string;
  /** "as of 28 Nov 2026": what the drawing holds for. */
  readonly line: () => string;
  /** Begins the names of the files. */
  readonly fileName: string;
}

/**
 * What is shown as a picture or as data, for those who may take it out. Each file carries its handling code, and none is
 * made before the node has said yes and written it down.
 */
export function ExportMenu(props: ExportMenuProps) {
  return useMay('entity.export') && props.graph.nodes.length > 0 ? <AllowedMenu {...props} /> : null;
}

function AllowedMenu({ drawing, graph, title, line, fileName }: ExportMenuProps) {
  const { account } = useMe();
  const [failed, setFailed] = useState<string>();
  const datasets = [...new Set(graph.nodes.flatMap((node) => node.datasets))].sort().slice(0, DATASETS_MAX);
  const label = () => ({
    title,
    line: say('diagram.fileLine', { line: line(), time: dateTime(new Date()), name: account.name }),
    codes: graph.codes,
  });
  const file = async (kind: string): Promise<void> => {
    if (kind.startsWith(FTM)) {
      globalThis.location.assign(`/api/datasets/${encodeURIComponent(kind.slice(FTM.length))}/export?format=ftm`);
      return;
    }
    const format = kind as GraphExport['format'];
    await noteExport({ keys: graph.nodes.map(({ key }) => key), format });
    const text = (type: string, content: string) => saveFile(`${fileName}.${kind}`, new Blob([content], { type }));
    const ink = readInk(document.body, 'light');
    if (kind === 'svg') text('image/svg+xml', svgFile(drawing, label(), ink));
    if (kind === 'graphml') text('application/graphml+xml', graphmlOf(graph));
    if (kind === 'csv') text('text/csv', csvOf(graph));
    if (kind === 'png') saveFile(`${fileName}.png`, await pngFile(drawing, label(), ink));
  };
  const choose = (kind: string) => {
    setFailed(undefined);
    file(kind).catch((error: unknown) => setFailed(error instanceof Error ? error.message : String(error)));
  };
  return (
    <>
      <Menu
        label={say('diagram.exportLabel')}
        onChoose={choose}
        groups={[
          {
            id: 'picture',
            label: say('diagram.picture'),
            entries: [
              { id: 'png', label: say('diagram.png') },
              { id: 'svg', label: say('diagram.svg') },
            ],
          },
          {
            id: 'data',
            label: say('diagram.data'),
            entries: [
              { id: 'graphml', label: say('diagram.graphml') },
              { id: 'csv', label: say('diagram.csv') },
              ...datasets.map((dataset) => ({
                id: `${FTM}${dataset}`,
                label: say('diagram.ftm', { dataset: datasetName(dataset) }),
              })),
            ],
          },
        ]}
        trigger={
          <Button kind="quiet" icon={Download}>
            {say('diagram.export')}
          </Button>
        }
      />
      {failed === undefined ? null : <Notice tone="error">{say('diagram.failed', { why: failed })}</Notice>}
    </>
  );
}
