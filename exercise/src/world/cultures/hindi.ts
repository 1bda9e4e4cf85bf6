import { home, names, type Culture } from '../culture.ts';

export const hindi: Culture = {
  id: 'hindi',
  script: 'Deva',
  language: 'hi',
  nativeOrder: ['given', 'middle', 'family'],
  latinOrder: ['given', 'middle', 'family'],
  optional: { middle: 0.35 },
  separator: ' ',
  givenMale: names(`
    राजेश=Rajesh~Raju; सुरेश=Suresh; अमित=Amit; विजय=Vijay/Bijay; संजय=Sanjay/Sanjai; अनिल=Anil; मनोज=Manoj; दीपक=Deepak/Dipak; राहुल=Rahul; अजय=Ajay/Ajai; विकास=Vikas; प्रकाश=Prakash; अशोक=Ashok/Ashoka; गणेश=Ganesh; महेश=Mahesh; नरेश=Naresh; हरीश=Harish/Hareesh; किशोर=Kishore/Kishor; यशवंत=Yashwant/Yashvant; लक्ष्मण=Lakshman/Laxman`),
  givenFemale: names(`
    सुनीता=Sunita/Suneeta; अनीता=Anita/Aneeta; कविता=Kavita; पूजा=Pooja/Puja; प्रिया=Priya; रेखा=Rekha; मीना=Meena/Mina; गीता=Geeta/Gita; लक्ष्मी=Lakshmi/Laxmi; उषा=Usha; सरिता=Sarita; नेहा=Neha; वंदना=Vandana; शीला=Sheela/Shila`),
  family: names(`
    शर्मा=Sharma/Sarma; वर्मा=Verma/Varma; गुप्ता=Gupta; मिश्रा=Mishra/Misra; सक्सेना=Saxena/Saksena; त्रिपाठी=Tripathi; चतुर्वेदी=Chaturvedi; अग्रवाल=Agarwal/Aggarwal/Agrawal; जोशी=Joshi; पांडे=Pandey/Pande; तिवारी=Tiwari/Tewari; श्रीवास्तव=Srivastava/Shrivastava; चौहान=Chauhan/Chouhan; राठौर=Rathore/Rathor; यादव=Yadav; मेहता=Mehta; भट्ट=Bhatt/Butt; देसाई=Desai;
    कुलकर्णी=Kulkarni; पटेल=Patel; ठाकुर=Thakur; मल्होत्रा=Malhotra; अरोड़ा=Arora; खन्ना=Khanna`),
  middle: names('कुमार=Kumar; चंद्र=Chandra/Chander; प्रसाद=Prasad; नाथ=Nath; लाल=Lal; राम=Ram; देव=Dev; बहादुर=Bahadur'),
  newYearShare: 0.08,
  homes: [
    [home('in', 'Delhi, Mumbai, Jaipur, Lucknow, Indore, Ahmedabad'), 9],
    [home('np', 'Kathmandu'), 1],
  ],
};
