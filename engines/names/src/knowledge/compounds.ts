/** Longest first, so that `abdur` is not taken for `abdu` and an `r`. */
const SERVANT =
  /^abd(?:ul|el|al|ol|oul|il|ur|er|ar|or|ir|us|es|as|os|oun|un|en|an|uz|ez|az|ut|et|at|ud|ed|ad|ush|esh|ash|i|o|u|ou|e|a)?/;

/** What may stand after `abd`: the names of God that people carry, as consonants. */
const DIVINE = new Set(
  'h rhmn rhm krm qdr kdr mlk slm hkm hmd ghn lttf ltf jll jbr jbbr mjd whb whhb whd vhd bq bk fth ftth hd rzq rzzq rzk hq hk smd mnn mn zz z llh lh bst bsr sttr str qyym qym khlq hlq ghfr gfr ghffr wdd wl wls jlyl snn sbr nsr qhr khr rshd rf wkl mtn hy ntr mtlb bry mnm mnym fd frd hfz hfd hfdh mmn khbr rb rbb ghfr wrth rsl hsn nb rdh rz'.split(
    ' ',
  ),
);

/** Endings that no other word has, whatever stands before them. */
const CLEAR_RELIGION = /^(.{2,}?)(?:[aeiou]{1,2}l|[aeiou]{1,2}d)d[iey]{1,2}ne?$/;
const CLEAR_GOD = /^(.{2,}?)(?:[uoe]|ou)ll?ah$/;
/** Azizurrahman, Azizirahman, Habiburehman. */
const MERCY = /^(.{3,}?)(?:[uiaeo]{1,2}[rl]?)?r[ae]hmaa?n$/;

/** Names ending in `din` (religion): Nur al-Din, Nuruddin, Noureddine. */
const RELIGION = /^(.{2,}?)(?:(?:al|ul|ud|ad|ed|id|od|oud|et|ut|it)?d[iey]{1,2}ne?|(?:u|a|e|i|o)tt?in)$/;
/** Names ending in `allah`: Rahmatullah, Rahmatollah, Nasrallah. */
const GOD = /^(.{2,}?)(?:ul|al|ol|oul|il)l?ah?$/;

/** Consonants before `din` in the names that are made with it. */
const RELIGION_HEADS = new Set(
  'nr shms chms sms slh jll gll dll cll jml bdr srj shrf srf zy dy mhy mhyy mh fkhr fhr syf sf hsm nzm qtb ktb mn rkn tj l z zn shhb brhn zhr mjd nsr jm njm gs ghys ghs kml shkr mn rf khr mhyd slhd bh hmd qmr hfz mqn'.split(
    ' ',
  ),
);
const GOD_HEADS = new Set(
  'rhmt hbb nsr syf sf mn njb nm nmt rh rhm hmd bd bdl st hsn hfz frj zbh sd sm shkr szt kht z z t tt rh fth ft bd hdyt ht hdt hmyt nyt nt ns s qdrt kdrt zmn mj fyd fyz fd fz kfyt lm rzq sn slm slmt khlf bqr njy qsm wl wly nrl jr jrll zbyd bd'.split(
    ' ',
  ),
);

/** The pieces when they are written apart: `Abdul Rahman`, `Zia Uddin`, `Hamid Ullah`. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ...'abdul abdel abdal abdol abdur abder abdus abdes abdoul abdil abdud abdun'
    .split(' ')
    .map((word) => [word, 'abd'] as const),
  ...'uddin eddin eddine uddine aldin eldin addin eldine aldeen uldin udin edin deen oddin ouddine'
    .split(' ')
    .map((word) => [word, 'din'] as const),
  ...'ullah ollah elah ulla allahi'.split(' ').map((word) => [word, 'allah'] as const),
]);

function consonants(word: string): string {
  return word.replace(/(.)\1+/g, '$1').replace(/[aeiou]/g, '');
}

/**
 * Takes apart a name that Arabic writes as two words and lists write as one: `abdurrahman` → `abd`, `rahman`;
 * `nooruddin` → `noor`, `din`; `rahmatullah` → `rahmat`, `allah`. The article between them is left out.
 * A word that is no such name comes back alone. Takes romanised tokens.
 */
export function splitCompound(token: string): readonly string[] {
  const part = PARTS.get(token);
  if (part !== undefined) return [part];
  if (token.length < 6) return [token];
  if (token.startsWith('abd')) return splitServant(token);
  const mercy = MERCY.exec(token)?.[1];
  if (mercy !== undefined) return [mercy, 'rahman'];
  const plain = CLEAR_RELIGION.exec(token) ?? CLEAR_GOD.exec(token);
  if (plain?.[1] !== undefined) return [plain[1], CLEAR_GOD.test(token) ? 'allah' : 'din'];
  const religion = RELIGION.exec(token)?.[1];
  if (religion !== undefined && RELIGION_HEADS.has(consonants(religion))) return [religion, 'din'];
  const god = GOD.exec(token)?.[1];
  if (god !== undefined && GOD_HEADS.has(consonants(god))) return [god, 'allah'];
  return [token];
}

function splitServant(token: string): readonly string[] {
  if (/^abd(?:ul|al|el|ol|oul|il)?l+a+h?i?$/.test(token) || token === 'abdoulaye') return ['abd', 'allah'];
  const longest = SERVANT.exec(token)?.[0].length ?? 3;
  for (let at = longest; at >= 3; at--) {
    const rest = token.slice(at);
    if (rest.length >= 3 && DIVINE.has(consonants(rest))) return ['abd', rest];
  }
  return [token];
}
