import { ANY_OTHER, type ContentModel, many, maybe, one, oneOf, some } from '../schema/content-model.ts';

const VALUE_LIST: ContentModel = { sequence: [one('valueListUrn'), some('value')] };

/** EDXL-DE 1.0, `contentObject`: one of the two kinds of content must stand, which `edxl.ts` looks at. */
const CONTENT_OBJECT: ContentModel = {
  sequence: [
    maybe('contentDescription'),
    many('contentKeyword', VALUE_LIST),
    maybe('incidentID'),
    maybe('incidentDescription'),
    many('originatorRole', VALUE_LIST),
    many('consumerRole', VALUE_LIST),
    maybe('confidentiality'),
    maybe('nonXMLContent', {
      sequence: [
        one('mimeType'),
        maybe('size', { kind: 'integer' }),
        maybe('digest'),
        maybe('uri'),
        maybe('contentData'),
      ],
    }),
    maybe('xmlContent', { sequence: [many('keyXMLContent', 'any'), many('embeddedXMLContent', 'any')] }),
  ],
  tail: ANY_OTHER,
};

/** What `EDXLDistribution` holds (OASIS EDXL-DE 1.0). */
export const EDXL_MODEL: ContentModel = {
  sequence: [
    one('distributionID'),
    one('senderID'),
    one('dateTimeSent', { kind: 'dateTime' }),
    one('distributionStatus', oneOf('Actual', 'Exercise', 'System', 'Test')),
    one(
      'distributionType',
      oneOf(
        'Report',
        'Update',
        'Cancel',
        'Request',
        'Response',
        'Dispatch',
        'Ack',
        'Error',
        'SensorConfiguration',
        'SensorControl',
        'SensorStatus',
        'SensorDetection',
      ),
    ),
    one('combinedConfidentiality'),
    maybe('language'),
    many('senderRole', VALUE_LIST),
    many('recipientRole', VALUE_LIST),
    many('keyword', VALUE_LIST),
    many('distributionReference'),
    many('explicitAddress', { sequence: [one('explicitAddressScheme'), some('explicitAddressValue')] }),
    many('targetArea', {
      sequence: [many('circle'), many('polygon'), many('country'), many('subdivision'), many('locCodeUN')],
    }),
    many('contentObject', CONTENT_OBJECT),
  ],
};
