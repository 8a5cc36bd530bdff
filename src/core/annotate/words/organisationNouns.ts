import { wordSet } from './wordSet.ts';

/** What organisations are called: "the company, Havgaard", "the airline EasyJet". */
export const bodyNouns = wordSet(
  'company bank airline maker automaker carmaker retailer band group club team newspaper magazine firm union party charity agency broadcaster',
  'label website brand chain insurer lender studio publisher network orchestra college university school operator supplier manufacturer',
  'nonprofit daily weekly contractor startup start-up conglomerate watchdog militia organization organisation',
  'carrier utility brewery brewer shipbuilder steelmaker drugmaker chipmaker planemaker toymaker winemaker distiller refiner exporter importer distributor provider',
  'developer builder wholesaler grocer supermarket cooperative co-operative consortium subsidiary business corporation foundation institute thinktank think-tank laboratory consultancy brokerage',
  'hospital museum regulator ministry authority association federation league movement faction coalition bookmaker auctioneer hotelier fund trust society partnership outlet',
);

/** What people and firms are called alike: "the ship's owner, Brenlo". */
export const peopleOrBodies = wordSet(
  'owner operator maker publisher employer sponsor supplier builder developer insurer lender promoter organiser organizer partner rival competitor landlord shareholder backer',
);
