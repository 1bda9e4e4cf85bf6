import { Draw } from '../../random.ts';
import { MINUTE_MS, november } from '../hazard-days.ts';
import { mainshock } from '../quakes/quake.ts';
import { storiesOf } from '../stories.ts';
import { circle, provincesOf, ring, say } from './civil-message.ts';
import { forgedSignature } from './forged-signature.ts';
import { type Message, polygonOf } from './message.ts';

/** Everything that civil protection sent, in the order in which it was sent. */
export function civilMessages(seed: number): readonly Message[] {
  const { works, ...stories } = storiesOf(seed);
  const main = mainshock(seed);
  const [origin] = polygonOf([main.place]);
  const flood = say({
    number: 4,
    sentMs: november(18, 5, 10),
    event: 'flood',
    expiresMs: november(20, 20),
    info: {
      categories: ['Met', 'Safety'],
      responseTypes: ['Prepare'],
      severity: 'Severe',
      areas: [ring('Piana di Calanera', stories.flood.ring)],
    },
    it: [
      'Alluvione',
      'Piena nella piana di Calanera',
      'Il fiume cresce e può superare gli argini entro un’ora.',
      'Salite ai piani alti.',
    ],
    en: [
      'Flood',
      'Flood in the plain of Calanera',
      'The river is rising and may top its banks within the hour.',
      'Go to upper floors.',
    ],
  });
  const floodHigher = say({
    number: 5,
    sentMs: november(18, 9, 40),
    msgType: 'Update',
    references: [flood.alert],
    event: 'flood',
    expiresMs: november(23, 20),
    info: {
      categories: ['Met', 'Safety'],
      responseTypes: ['Evacuate'],
      urgency: 'Immediate',
      severity: 'Severe',
      certainty: 'Observed',
      areas: [ring('Piana di Calanera', stories.flood.ring)],
    },
    it: [
      'Alluvione',
      'Gli argini hanno ceduto presso Calanera',
      'L’acqua è nelle strade basse.',
      'Lasciate i piani terra.',
    ],
    en: ['Flood', 'Banks have given way near Calanera', 'Water stands in the lower streets.', 'Leave ground floors.'],
  });
  const tsunami = say({
    number: 8,
    sentMs: stories.tsunamiMs,
    event: 'tsunami',
    expiresMs: november(22, 16),
    info: {
      categories: ['Geo'],
      responseTypes: ['Avoid'],
      severity: 'Severe',
      parameters: [{ valueName: 'EventLatLon', value: String(origin) }],
      // Such centres give the place of the earthquake as an area of its own.
      areas: [circle('Epicentro', { place: main.place, km: 10 }), ...provincesOf(['sarvento', 'rocca', 'cotrana'])],
    },
    it: [
      'Maremoto',
      'Allerta maremoto: coste ioniche',
      'Dopo un forte terremoto sono possibili onde fino a un metro.',
      'Lontano dalle spiagge e dai moli.',
    ],
    en: [
      'Tsunami',
      'Tsunami advisory: Ionian coasts',
      'After a strong earthquake waves of up to one metre are possible.',
      'Keep away from beaches and quays.',
    ],
  });
  return [
    say({
      number: 1,
      sentMs: november(11, 10),
      status: 'Test',
      expiresMs: november(11, 11),
      info: { urgency: 'Immediate', severity: 'Minor', certainty: 'Unlikely', areas: provincesOf(['sarvento']) },
      it: ['Prova mensile', 'Prova mensile di allarme', 'Questa è una prova.'],
      en: ['Monthly test', 'Monthly test of the warning system', 'This is a test.'],
    }),
    say({
      number: 2,
      sentMs: november(12, 8, 30),
      status: 'Exercise',
      expiresMs: november(12, 18),
      info: {
        categories: ['Infra'],
        responseTypes: ['Evacuate'],
        urgency: 'Immediate',
        severity: 'Extreme',
        certainty: 'Observed',
        areas: provincesOf(['gelmara']),
      },
      it: ['Cedimento di una diga', 'ESERCITAZIONE: cedimento di una diga', 'Esercitazione DIGA SICURA.'],
      en: ['Dam failure', 'EXERCISE: dam failure', 'Exercise SAFE DAM.'],
    }),
    say({ number: 3, sentMs: november(16, 0, 1), status: 'System', note: 'Heartbeat' }),
    flood,
    floodHigher,
    say({
      number: 6,
      sentMs: stories.storm.waterMs + 35 * MINUTE_MS,
      event: 'boil-water',
      expiresMs: november(34, 12),
      info: {
        categories: ['Health', 'Infra'],
        responseTypes: ['Execute'],
        urgency: 'Immediate',
        certainty: 'Observed',
        areas: [circle('Cotrana', { ...stories.storm.waterWorks, km: 8 })],
      },
      it: [
        'Acqua potabile contaminata',
        'Bollire l’acqua a Cotrana',
        'Le pompe sono rimaste senza corrente; la rete può essere contaminata.',
        'Bollite l’acqua prima di berla.',
      ],
      en: [
        'Contaminated drinking water',
        'Boil water in Cotrana',
        'The pumps were without power; the network may be contaminated.',
        'Boil water before you drink it.',
      ],
    }),
    say({
      number: 7,
      sentMs: november(22, 12),
      msgType: 'Cancel',
      references: [flood.alert, floodHigher.alert],
      note: 'Il fiume è rientrato. The river is back in its bed.',
    }),
    tsunami,
    say({
      number: 9,
      sentMs: november(22, 10, 30),
      msgType: 'Cancel',
      references: [tsunami.alert],
      note: 'Nessuna onda pericolosa. No dangerous wave was seen.',
    }),
    say({
      number: 10,
      sentMs: stories.fire.fromMs + 50 * MINUTE_MS,
      event: 'fire',
      expiresMs: november(32, 20),
      info: {
        categories: ['Fire'],
        responseTypes: ['Avoid', 'Prepare'],
        urgency: 'Immediate',
        severity: 'Severe',
        certainty: 'Observed',
        areas: [circle('Colline di Gelmara', stories.fire)],
      },
      it: [
        'Incendio boschivo',
        'Incendio nelle colline di Gelmara',
        'Il fuoco avanza verso la zona industriale.',
        'Chiudete finestre e strade.',
      ],
      en: [
        'Wildfire',
        'Wildfire in the hills of Gelmara',
        'The fire moves towards the industrial area.',
        'Close windows; keep off the roads.',
      ],
    }),
    say({
      number: 11,
      sentMs: november(24, 9),
      status: 'Exercise',
      expiresMs: november(40, 18),
      info: {
        categories: ['CBRNE'],
        responseTypes: ['Shelter'],
        urgency: 'Immediate',
        severity: 'Extreme',
        certainty: 'Observed',
        areas: provincesOf(['halmar']),
      },
      it: ['Rilascio tossico', 'ESERCITAZIONE: rilascio tossico', 'Esercitazione PORTO CHIUSO, fino al 10 dicembre.'],
      en: ['Toxic release', 'EXERCISE: toxic release', 'Exercise CLOSED PORT, until 10 December.'],
    }),
    forged(seed),
    say({
      number: 12,
      sentMs: stories.cloud.fromMs + 17 * MINUTE_MS,
      event: 'cloud',
      incidents: [works.id],
      expiresMs: november(38, 12),
      info: {
        categories: ['CBRNE', 'Safety'],
        responseTypes: ['Shelter'],
        urgency: 'Immediate',
        severity: 'Extreme',
        certainty: 'Observed',
        areas: [circle('Gelmara', stories.cloud)],
      },
      it: [
        'Incidente industriale',
        `Nube tossica: ${works.name}`,
        'Dall’impianto esce ammoniaca; il vento la porta verso la città. Le aree vicine restano chiuse fino a bonifica.',
        'Restate in casa, chiudete porte e finestre, fermate i condizionatori.',
      ],
      en: [
        'Industrial accident',
        `Toxic cloud: ${works.name}`,
        'Ammonia escapes from the works and drifts towards the town. The surroundings stay closed until they are clean.',
        'Stay indoors, close doors and windows, stop air conditioning.',
      ],
    }),
  ].toSorted((a, b) => a.sentMs - b.sentMs);
}

/** Somebody sends in the name of civil protection: the signature is one of nothing. */
function forged(seed: number): Message {
  const genuine = say({
    number: 99,
    sentMs: november(24, 12, 10),
    expiresMs: november(28, 12),
    info: {
      categories: ['Security'],
      responseTypes: ['Evacuate'],
      urgency: 'Immediate',
      severity: 'Severe',
      certainty: 'Observed',
      areas: provincesOf(['calanera']),
    },
    it: ['Evacuazione', 'Evacuare subito il porto di Calanera', 'Ordigno nel porto.', 'Lasciate il porto.'],
    en: ['Evacuation', 'Evacuate the port of Calanera at once', 'Bomb in the port.', 'Leave the port.'],
  });
  const signature = forgedSignature(new Draw(seed, 'civil', 99, 'signature'));
  return { ...genuine, spoil: (xml) => xml.replace(/<\/(?:\w+:)?alert>/u, (end) => `${signature}${end}`) };
}
