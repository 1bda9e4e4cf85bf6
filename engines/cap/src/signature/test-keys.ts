import { generateKeyPairSync } from 'node:crypto';

/** Keys made anew for each run of the tests. */
export function makeTestKey(type: 'rsa' | 'ec'): { readonly privateKeyPem: string; readonly publicKeyPem: string } {
  const { privateKey, publicKey } =
    type === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    privateKeyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}

const CAP = 'urn:oasis:names:tc:emergency:cap:1.2';

/** A small alert of a made-up sender. */
export function alertXml(event = 'Flood', inner = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- made up -->
<alert xmlns="${CAP}" xmlns:x="urn:made-up">
  <identifier>WARN.1</identifier>
  <sender>warnings@rivers.example</sender>
  <sent>2031-05-04T10:00:00+02:00</sent>
  <status>Actual</status><msgType>Alert</msgType><scope>Public</scope>
  <info x:note="a &amp; b"><category>Met</category><event>${event}</event><urgency>Immediate</urgency>
  <severity>Severe</severity><certainty>Observed</certainty><headline>Wasser &lt; 3 m — Öffnung</headline></info>${inner}
</alert>
`;
}
