import { accuracy, dimensions, epfd, HEAD, latitude, longitude, second } from './common-fields.ts';
import { flag, spare, text, unsigned } from './field.ts';
import { layout } from './layout.ts';

export const AID_TO_NAVIGATION = layout({
  type: 21,
  title: 'Aid-to-navigation report',
  bitsMin: 271,
  bitsStandard: [272, 360],
  source: 'ITU-R M.1371-5, annex 8, 3.19',
  fields: [
    ...HEAD,
    unsigned('aid_type', 38, 5, 'Type of aid.', { codes: 'aid_type' }),
    text('name', 43, 120, 'Name, with its extension where it has more than 20 characters.', {
      continues: 'name_extension',
    }),
    accuracy(163),
    longitude(164),
    latitude(192),
    ...dimensions(219),
    epfd(249),
    second(253),
    flag('off_position', 259, 'Off its position (only of use with second 0 to 59).'),
    unsigned('regional', 260, 8, 'Status of the aid; see IALA.'),
    flag('raim', 268, 'Receiver autonomous integrity monitoring in use.'),
    flag('virtual_aid', 269, 'There is nothing in the water here.'),
    flag('assigned', 270, 'Assigned mode.'),
    spare(271, 1),
    text('name_extension', 272, 84, 'The rest of a name of more than 20 characters.', { rest: true }),
  ],
});

export const AID_TO_NAVIGATION_SINGLE_SLOT = layout({
  type: 28,
  title: 'Aid-to-navigation report in one slot',
  bitsMin: 168,
  bitsStandard: [168, 168],
  source: 'ITU-R M.1371-6',
  fields: [
    ...HEAD,
    second(38),
    longitude(44),
    latitude(72),
    unsigned('restricted', 99, 2, 'Restricted use.'),
    unsigned('station_type', 101, 3, 'Type of station.'),
    unsigned('aid_type', 104, 7, 'Type of aid.', { codes: 'aid_type' }),
    unsigned('iala_mrn', 111, 17, 'Number of the aid among those of its country (IALA).'),
    unsigned('dimension', 128, 4, 'What the two dimensions are.'),
    unsigned('dimensions_a', 132, 9, 'First dimension.'),
    unsigned('dimensions_b', 141, 11, 'Second dimension.'),
    unsigned('dimension_additional_data', 152, 1, 'Further dimensions come in other messages.'),
    unsigned('charted_status', 153, 1, 'Whether it is charted.'),
    unsigned('station_status', 154, 4, 'State of the station.'),
    unsigned('status_bits', 158, 8, 'State of the aid.'),
    spare(166, 1),
    unsigned('auth', 167, 1, 'An authentication follows.'),
  ],
});
