import { wordSet } from './wordSet.ts';

/** First words of firms and clubs, before a name of their own. */
export const firmOpeners = wordSet(
  'Academia Accademia Instituto Istituto Institut Universidad Universita Universite Universitat Ministerio Partido Partito Parti Fundacion Fondation Fondazione Museo Musee Teatro Gazeta Police Bank Banco Banca Banque Grupo Groupe Gruppo Grup FC AFC AC SC AZ CF CD SV VfB VfL VfR RC FK NK HC HK BK IFK KV RSC PSV TSV CSKA SK',
  'Dynamo Dinamo Lokomotiv Spartak Torpedo Real Sporting Atletico Athletic Deportivo Racing Borussia Bayer Eintracht Fortuna Hapoel Maccabi Olympique',
  'Olympiakos Steaua Rapid Austria Inter Internazionale Hertha Partizan Slavia Slovan Zalgiris Team Scuderia Radio Telewizja Televisa Credit Cassa Caja Caisse Kantonalbank Sparkasse',
);

/** Last words of firms after a town. */
export const firmTails = wordSet(
  'Turbines Stars Crystals Steelworks Glassworks Ironworks Shipyard Shipyards Textiles Chemicals Plastics Metals Logistics Robotics Biotech Pharma Telecom Telecoms Telekom Power Water Gas Oil',
  'Refinery Cement Paper Timber Shipping Freight Air Trains Trams Transit Transport Buses Cars Cycles Dairies Dairy Bakeries Bakery Mills Breweries Wines Beverages Trading Traders Retail Homes Properties',
  'Hotels Casinos Rail Marine Maritime Analytics Digital Data Systems Instruments Optics Diagnostics Devices Therapeutics Genetics Genomics Lighting Ceramics Carpets Leather Furniture Toys Studios Press Brands Futures Motorsports Forums Broadband Roadways Composites Markets Airports Energi Energie Energia Chemie Holding Materials Electronics Engineering Mobility Renewables Solar Seafood Offshore Hydro',
);

/** Plurals after a town that are no firm. */
export const notFirms = wordSet(
  'Attacks Bombings Riots Protests Talks Streets Papers Cables Residents Officials Police Accords Rules Results Roads Schools Churches Wards Docks Gardens Clashes Floods Fires Killings Murders Shootings Suburbs Citizens Elections Polls Votes',
  'Talks Principles Protocols Lectures Lights Nights Nuns Republicans Democrats Hills Lakes Islands Keys Highlands Plains Mountains Falls Springs Diaries Letters Jews Muslims Christians Catholics Germans Greeks Turks Americans Africans Asians',
);
