import { latitude24, longitude25 } from '../common-fields.ts';
import { daytime, spare, unsigned } from '../field.ts';
import { layout } from '../layout.ts';
import { broadcastHead } from './heads.ts';
import { direction, knots, metresOfDepth, metresOfHeight, seconds, tenthsOfKnot, trend } from './weather-fields.ts';

const NO_DIRECTION = 511;

/** The older report: latitude before longitude, temperatures and level unsigned with an offset. */
export const WEATHER_AND_WATER_236 = layout({
  type: 8,
  title: 'Weather and water, older form (IMO circular 236)',
  variant: 'dac 1, fid 11',
  lengths: [346, 359],
  bitsMin: 346,
  bitsStandard: [352, 352],
  source: 'IMO SN/Circ.236',
  fields: [
    ...broadcastHead(1, 11),
    latitude24(56),
    longitude25(80),
    daytime('timestamp', 105, 'UTC day, hour and minute of the observation, DDTHH:MMZ.'),
    knots('wspeed', 121, 'Mean wind over ten minutes.'),
    knots('wgust', 128, 'Strongest gust of the ten minutes.'),
    direction('wdir', 135, NO_DIRECTION, 'Direction of the wind.'),
    direction('wgustdir', 144, NO_DIRECTION, 'Direction of the gust.'),
    unsigned('airtemp', 153, 11, 'Temperature of the air.', {
      divisor: 10,
      rawOffset: -600,
      unit: '°C',
      notAvailable: 2047,
      rawMax: 1200,
    }),
    unsigned('humidity', 164, 7, 'Relative humidity.', { unit: '%', notAvailable: 127, rawMax: 100 }),
    unsigned('dewpoint', 171, 10, 'Dew point.', {
      divisor: 10,
      rawOffset: -200,
      unit: '°C',
      notAvailable: 1023,
      rawMax: 700,
    }),
    unsigned('pressure', 181, 9, 'Air pressure.', { rawOffset: 800, unit: 'hPa', notAvailable: 511, rawMax: 400 }),
    trend('pressuretend', 190, 'Tendency of the pressure.'),
    unsigned('visibility', 192, 8, 'Horizontal visibility.', { divisor: 10, unit: 'nm', notAvailable: 255 }),
    unsigned('waterlevel', 200, 9, 'Water level with tide, against the local datum.', {
      divisor: 10,
      rawOffset: -100,
      unit: 'm',
      notAvailable: 511,
      rawMax: 400,
    }),
    trend('leveltrend', 209, 'Tendency of the water level.'),
    tenthsOfKnot('cspeed', 211, 'Current at the surface.'),
    direction('cdir', 219, NO_DIRECTION, 'Its direction.'),
    tenthsOfKnot('cspeed2', 228, 'Second current.'),
    direction('cdir2', 236, NO_DIRECTION, 'Its direction.'),
    metresOfDepth('cdepth2', 245, 'Its depth.'),
    tenthsOfKnot('cspeed3', 250, 'Third current.'),
    direction('cdir3', 258, NO_DIRECTION, 'Its direction.'),
    metresOfDepth('cdepth3', 267, 'Its depth.'),
    metresOfHeight('waveheight', 272, 'Height of the waves.'),
    seconds('waveperiod', 280, 'Their period.'),
    direction('wavedir', 286, NO_DIRECTION, 'Their direction.'),
    metresOfHeight('swellheight', 295, 'Height of the swell.'),
    seconds('swellperiod', 303, 'Its period.'),
    direction('swelldir', 309, NO_DIRECTION, 'Its direction.'),
    unsigned('seastate', 318, 4, 'Sea state, Beaufort.', { notAvailable: [15, 13], rawMax: 12 }),
    unsigned('watertemp', 322, 10, 'Temperature of the water.', {
      divisor: 10,
      rawOffset: -100,
      unit: '°C',
      notAvailable: 1023,
      rawMax: 600,
    }),
    unsigned('preciptype', 332, 3, 'Kind of precipitation.', { codes: 'preciptype', notAvailable: 7 }),
    unsigned('salinity', 335, 9, 'Salinity.', { divisor: 10, unit: '‰', notAvailable: 511, rawMax: 500 }),
    unsigned('ice', 344, 2, 'Whether there is ice.', { codes: 'ice', notAvailable: 3 }),
    spare(346, 6),
  ],
});
