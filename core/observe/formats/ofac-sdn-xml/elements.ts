import type { KnownElements } from '../../unknown-elements.ts';

/** The elements of SDN.XML, by OFAC's schema sdnList.xsd. */
export const SDN_ELEMENTS: KnownElements = {
  publshInformation: 'Publish_Date Record_Count',
  sdnEntry:
    'uid firstName lastName title sdnType remarks programList idList akaList addressList nationalityList citizenshipList ' +
    'dateOfBirthList placeOfBirthList vesselInfo',
  programList: 'program',
  idList: 'id',
  id: 'uid idType idNumber idCountry issueDate expirationDate',
  akaList: 'aka',
  aka: 'uid type category lastName firstName',
  addressList: 'address',
  address: 'uid address1 address2 address3 city stateOrProvince postalCode country region',
  nationalityList: 'nationality',
  nationality: 'uid country mainEntry',
  citizenshipList: 'citizenship',
  citizenship: 'uid country mainEntry',
  dateOfBirthList: 'dateOfBirthItem',
  dateOfBirthItem: 'uid dateOfBirth mainEntry',
  placeOfBirthList: 'placeOfBirthItem',
  placeOfBirthItem: 'uid placeOfBirth mainEntry',
  vesselInfo: 'callSign vesselType vesselFlag vesselOwner tonnage grossRegisteredTonnage',
};
