import { createDecoder, type Decoder, type MessageReception } from './create-decoder.ts';
import type { AisFinding } from './errors/finding.ts';
import { findingOf } from './errors/finding.ts';
import type { AisMessage } from './messages/message.ts';
import type { ChecksumPolicy } from './scanner/sentence.ts';

/** A message, or what keeps the sentences from being one. */
export type Decoded =
  | { readonly ok: true; readonly message: AisMessage; readonly reception: MessageReception }
  | { readonly ok: false; readonly finding: AisFinding };

type Whole = Extract<Decoded, { readonly ok: true }>;

/** A decoder for one message at a time, made once for each way to treat checksums. */
interface SingleDecoder {
  readonly decoder: Decoder;
  message: Whole | undefined;
  finding: AisFinding | undefined;
}

const decoders = new Map<ChecksumPolicy, SingleDecoder>();

/**
 * Decodes one message from its sentence, or from its sentences in any order.
 *
 * @example
 * const decoded = decode('!AIVDM,1,1,,A,13aIkM@P00PJ@qPNL=e@0?wJ28JO,0*66');
 * if (decoded.ok && decoded.message.type === 1) decoded.message.speed; // 0
 */
export function decode(
  sentences: string | readonly string[],
  { checksum = 'required' }: { readonly checksum?: ChecksumPolicy } = {},
): Decoded {
  const single = singleDecoder(checksum);
  single.message = undefined;
  single.finding = undefined;
  single.decoder.push(`${typeof sentences === 'string' ? sentences : sentences.join('\n')}\n`);
  single.decoder.end();
  return single.message ?? { ok: false, finding: single.finding ?? findingOf('head', 1) };
}

function singleDecoder(checksum: ChecksumPolicy): SingleDecoder {
  const known = decoders.get(checksum);
  if (known) return known;
  const single: SingleDecoder = {
    message: undefined,
    finding: undefined,
    decoder: createDecoder({
      checksum,
      onMessage: (message, reception) => (single.message ??= { ok: true, message, reception }),
      onFinding: (finding) => (single.finding ??= finding),
    }),
  };
  decoders.set(checksum, single);
  return single;
}
