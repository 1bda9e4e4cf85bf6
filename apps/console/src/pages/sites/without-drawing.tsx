import type { SitePage } from '@quintet/node/api';
import { say } from '../../messages/say.tsx';
import { Outside } from '../../parts/outside.tsx';
import { outsideText } from '../../parts/outside-text.ts';
import { type TreeNode, withoutTree } from './without-tree.ts';

const COLUMN_PX = 226;
const BOX_PX = 186;
const LINE_PX = 52;
const BOX_HIGH_PX = 40;

const leftOf = ({ depth }: TreeNode): number => depth * COLUMN_PX;
const topOf = ({ line }: TreeNode): number => line * LINE_PX;

/** From the middle of the right edge of one to the left edge of the other, by right angles. */
function edgePath(from: TreeNode, to: TreeNode): string {
  const [x1, y1] = [leftOf(from) + BOX_PX, topOf(from) + BOX_HIGH_PX / 2];
  const [x2, y2] = [leftOf(to), topOf(to) + BOX_HIGH_PX / 2];
  const middle = x1 + (COLUMN_PX - BOX_PX) / 2;
  return `M${x1} ${y1}H${middle}V${y2}H${x2}`;
}

/** Who fails without it, from left to right; the list beside it says the same in words. */
export function WithoutDrawing({ site }: { site: SitePage }) {
  const tree = withoutTree(site, site.without);
  if (tree.length < 2) return null;
  const wide = Math.max(...tree.map(leftOf)) + BOX_PX + 2;
  const high = Math.max(...tree.map(topOf)) + BOX_HIGH_PX + 2;
  return (
    <div className="without-room">
      <div
        className="without-drawing"
        role="img"
        aria-label={say('sites.drawing', { name: outsideText(site.name).text })}
        style={{ inlineSize: wide, blockSize: high }}
      >
        <svg width={wide} height={high} aria-hidden>
          {tree.map((node) => {
            const parent = node.parent === undefined ? undefined : tree[node.parent];
            return parent === undefined ? null : <path key={node.key} d={edgePath(parent, node)} />;
          })}
        </svg>
        {tree.map((node) => (
          <div
            key={node.key}
            className="without-node"
            data-first={node.depth === 0 || undefined}
            style={{ insetInlineStart: leftOf(node), insetBlockStart: topOf(node), inlineSize: BOX_PX }}
          >
            <span className="cut">
              <Outside value={node.caption} short />
            </span>
            {node.afterHours === undefined ? null : (
              <span className="small muted">{say('sites.afterHours', { hours: node.afterHours })}</span>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
