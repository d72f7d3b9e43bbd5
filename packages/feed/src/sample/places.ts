import type { AmenityFeature } from '@kopa/contract';
import { lnb as lnbPartner, lnmmb as lnmmbPartner } from './partners.ts';
import type { Text } from './text.ts';

/** A library building: its name in its own language and wherever a translation is in use, its address, where it stands and what makes it usable for all. */
export type Place = {
  name: Text;
  address: { streetAddress: string; postalCode: string; addressLocality: string; addressCountry: string };
  coordinates: string;
  amenityFeature: AmenityFeature[];
};

const usual: AmenityFeature[] = ['step-free-access', 'lift', 'accessible-toilet'];
const small: AmenityFeature[] = ['step-free-access', 'accessible-toilet'];
const hearing: AmenityFeature[] = [...usual, 'hearing-loop'];
const parking: AmenityFeature[] = [...usual, 'accessible-parking'];
const everything: AmenityFeature[] = [...hearing, 'accessible-parking', 'quiet-room'];

const place = (
  country: string,
  locality: string,
  postalCode: string,
  streetAddress: string,
  geo: string,
  name: Text,
  amenityFeature: AmenityFeature[] = usual,
): Place => ({
  name,
  address: { streetAddress, postalCode, addressLocality: locality, addressCountry: country },
  coordinates: `geo:${geo}`,
  amenityFeature,
});

// Latvia
export const lnb = place('LV', 'Rīga', 'LV-1423', 'Mūkusalas iela 3', '56.9411,24.0972', lnbPartner.name, everything);
export const jelgava = place('LV', 'Jelgava', 'LV-3001', 'Akadēmijas iela 26', '56.6519,23.7286', {
  lv: 'Jelgavas Pilsētas bibliotēka', en: 'Jelgava City Library', nl: 'Stadsbibliotheek Jelgava',
});
export const cesis = place('LV', 'Cēsis', 'LV-4101', 'Raunas iela 1', '57.3131,25.2752', {
  lv: 'Cēsu Centrālā bibliotēka', en: 'Cēsis Central Library', lt: 'Cėsių centrinė biblioteka', pl: 'Biblioteka Główna w Cēsis',
  nb: 'Hovedbiblioteket i Cēsis', nl: 'Centrale bibliotheek van Cēsis',
}, small);
export const valmiera = place('LV', 'Valmiera', 'LV-4201', 'Cēsu iela 4', '57.5378,25.4232', {
  lv: 'Valmieras bibliotēka', en: 'Valmiera Library', lt: 'Valmieros biblioteka',
}, parking);
export const ventspils = place('LV', 'Ventspils', 'LV-3601', 'Akmeņu iela 2', '57.3946,21.5664', {
  lv: 'Ventspils Galvenā bibliotēka', en: 'Ventspils Main Library', lt: 'Ventspilio pagrindinė biblioteka', nb: 'Hovedbiblioteket i Ventspils',
});
export const liepaja = place('LV', 'Liepāja', 'LV-3401', 'Zivju iela 7', '56.5079,21.0111', {
  lv: 'Liepājas Centrālā zinātniskā bibliotēka', en: 'Liepāja Central Scientific Library', lt: 'Liepojos centrinė mokslinė biblioteka',
  pl: 'Centralna Biblioteka Naukowa w Lipawie', nb: 'Det vitenskapelige sentralbiblioteket i Liepāja',
  nl: 'Centrale Wetenschappelijke Bibliotheek van Liepāja',
});

// Poland
export const warszawa = place('PL', 'Warszawa', '00-553', 'ul. Koszykowa 26/28', '52.2232,21.0145', {
  pl: 'Biblioteka Publiczna m.st. Warszawy', en: 'Warsaw Public Library', lv: 'Varšavas Publiskā bibliotēka',
  lt: 'Varšuvos viešoji biblioteka', nb: 'Warszawa folkebibliotek', nl: 'Openbare Bibliotheek van Warschau',
}, hearing);
export const krakow = place('PL', 'Kraków', '31-124', 'ul. Rajska 1', '50.0634,19.9288', {
  pl: 'Wojewódzka Biblioteka Publiczna w Krakowie', en: 'Regional Public Library in Kraków', lv: 'Krakovas vojevodistes publiskā bibliotēka',
  lt: 'Krokuvos vaivadijos viešoji biblioteka', nb: 'Det regionale folkebiblioteket i Kraków', nl: 'Regionale Openbare Bibliotheek Krakau',
}, hearing);
export const gdansk = place('PL', 'Gdańsk', '80-806', 'Targ Rakowy 5/6', '54.3487,18.6430', {
  pl: 'Wojewódzka i Miejska Biblioteka Publiczna w Gdańsku', en: 'Voivodeship and City Public Library in Gdańsk',
  lt: 'Gdansko vaivadijos ir miesto viešoji biblioteka', nb: 'Folkebiblioteket i Gdańsk',
}, parking);
export const olsztyn = place('PL', 'Olsztyn', '10-117', 'ul. 1 Maja 5', '53.7797,20.4811', {
  pl: 'Wojewódzka Biblioteka Publiczna w Olsztynie', en: 'Voivodeship Public Library in Olsztyn', lt: 'Olštyno vaivadijos viešoji biblioteka',
});
export const lublin = place('PL', 'Lublin', '20-004', 'ul. Narutowicza 4', '51.2459,22.5600', {
  pl: 'Wojewódzka Biblioteka Publiczna w Lublinie', en: 'Voivodeship Public Library in Lublin', lv: 'Ļubļinas vojevodistes publiskā bibliotēka',
  lt: 'Liublino vaivadijos viešoji biblioteka', nb: 'Det regionale folkebiblioteket i Lublin', nl: 'Regionale Openbare Bibliotheek Lublin',
}, hearing);

// Lithuania
export const vilnius = place('LT', 'Vilnius', 'LT-01109', 'Gedimino pr. 51', '54.6905,25.2629', lnmmbPartner.name, everything);
export const kaunas = place('LT', 'Kaunas', 'LT-44164', 'Radastų g. 2', '54.8975,23.9322', {
  lt: 'Kauno apskrities Ąžuolyno biblioteka', en: 'Kaunas County Ąžuolynas Library', lv: 'Kauņas apriņķa Ažuolīna bibliotēka',
  pl: 'Biblioteka Okręgowa „Ąžuolynas” w Kownie',
}, hearing);
export const klaipeda = place('LT', 'Klaipėda', 'LT-92234', 'Herkaus Manto g. 25', '55.7142,21.1353', {
  lt: 'Klaipėdos apskrities I. Simonaitytės viešoji biblioteka', en: 'Klaipėda County Ieva Simonaitytė Public Library',
  lv: 'Klaipēdas apriņķa Ievas Simonaitītes publiskā bibliotēka', pl: 'Okręgowa Biblioteka Publiczna im. Ievy Simonaitytė w Kłajpedzie',
  nb: 'Ieva Simonaitytė-biblioteket i Klaipėda', nl: 'Ieva Simonaitytė-bibliotheek in Klaipėda',
}, parking);
export const panevezys = place('LT', 'Panevėžys', 'LT-35184', 'Respublikos g. 14', '55.7326,24.3600', {
  lt: 'Panevėžio apskrities G. Petkevičaitės-Bitės viešoji biblioteka', en: 'Panevėžys County Gabrielė Petkevičaitė-Bitė Public Library',
  lv: 'Panevēžas apriņķa Gabrieles Petkevičaites-Bites publiskā bibliotēka',
}, small);
export const siauliai = place('LT', 'Šiauliai', 'LT-76235', 'Aušros al. 62', '55.9323,23.3210', {
  lt: 'Šiaulių apskrities P. Višinskio viešoji biblioteka', en: 'Šiauliai County Povilas Višinskis Public Library',
}, small);

// Norway
export const hamar = place('NO', 'Hamar', '2317', 'Torggata 100', '60.7950,11.0707', {
  nb: 'Hamar bibliotek', en: 'Hamar Library', lv: 'Hamaras bibliotēka', lt: 'Hamaro biblioteka', pl: 'Biblioteka w Hamar', nl: 'Bibliotheek van Hamar',
}, hearing);
export const lillehammer = place('NO', 'Lillehammer', '2609', 'Wieses gate 2', '61.1136,10.4635', {
  nb: 'Lillehammer bibliotek', en: 'Lillehammer Library', lv: 'Lillehammeres bibliotēka', lt: 'Lilehamerio biblioteka',
  pl: 'Biblioteka w Lillehammer', nl: 'Bibliotheek van Lillehammer',
});
export const gjovik = place('NO', 'Gjøvik', '2815', 'Kauffeldts plass 1', '60.7957,10.6916', {
  nb: 'Gjøvik bibliotek og litteraturhus', en: 'Gjøvik Library and House of Literature', lv: 'Jēvīkas bibliotēka un literatūras nams',
  lt: 'Jeviko biblioteka ir literatūros namai', pl: 'Biblioteka i dom literatury w Gjøvik', nl: 'Bibliotheek en literatuurhuis Gjøvik',
}, parking);
export const kongsvinger = place('NO', 'Kongsvinger', '2212', 'Rådhusplassen 6', '60.1905,12.0080', {
  nb: 'Kongsvinger bibliotek', en: 'Kongsvinger Library',
}, small);

// Netherlands and Belgium
export const denHaag = place('NL', 'Den Haag', '2511 BT', 'Spui 68', '52.0776,4.3163', {
  nl: 'Centrale Bibliotheek Den Haag', en: 'The Hague Central Library', lv: 'Hāgas Centrālā bibliotēka', lt: 'Hagos centrinė biblioteka',
  pl: 'Biblioteka Centralna w Hadze', nb: 'Hovedbiblioteket i Haag',
}, everything);
export const amsterdam = place('NL', 'Amsterdam', '1011 DL', 'Oosterdokskade 143', '52.3759,4.9082', {
  nl: 'OBA Oosterdok', en: 'OBA Oosterdok, Amsterdam Public Library', lv: 'Amsterdamas Publiskā bibliotēka (OBA Oosterdok)',
  lt: 'Amsterdamo viešoji biblioteka (OBA Oosterdok)', pl: 'Biblioteka Publiczna w Amsterdamie (OBA Oosterdok)',
  nb: 'OBA Oosterdok, folkebiblioteket i Amsterdam',
}, hearing);
export const utrecht = place('NL', 'Utrecht', '3512 AE', 'Neude 11', '52.0932,5.1185', {
  nl: 'Bibliotheek Neude', en: 'Neude Library, Utrecht',
}, hearing);
export const tilburg = place('NL', 'Tilburg', '5041 SG', 'Burgemeester Brokxlaan 1000', '51.5614,5.0807', {
  nl: 'Bibliotheek LocHal', en: 'LocHal Library, Tilburg',
});
export const groningen = place('NL', 'Groningen', '9712 KN', 'Nieuwe Markt 1', '53.2186,6.5707', {
  nl: 'Forum Groningen', en: 'Forum Groningen',
}, everything);
export const gent = place('BE', 'Gent', '9000', 'Miriam Makebaplein 1', '51.0492,3.7287', {
  nl: 'Bibliotheek De Krook', en: 'De Krook Library, Ghent', lv: 'Gentes bibliotēka „De Krook”', lt: 'Gento biblioteka „De Krook“',
  pl: 'Biblioteka De Krook w Gandawie', nb: 'Biblioteket De Krook i Gent',
}, everything);
export const brussel = place('BE', 'Brussel', '1000', 'Munt 6', '50.8496,4.3537', {
  nl: 'Muntpunt', en: 'Muntpunt library, Brussels',
});
