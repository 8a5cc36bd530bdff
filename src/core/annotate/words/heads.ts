import { wordSet } from './wordSet.ts';

/** Team names, with or without a town before them. */
const teamWords = [
  'Rovers Wanderers Athletic Albion Hotspur Rangers Lions Tigers Bears Eagles Bulls Giants Dodgers Braves Pirates Raiders',
  'Knights Warriors Hornets Hawks Falcons Panthers Wildcats Bulldogs Huskies Cardinals Blackhawks Sharks Kings Devils',
  'Penguins Mariners Astros Royals Athletics Phillies Nationals Orioles Brewers Padres Rockies Rockets Mavericks Spurs',
  'Clippers Suns Grizzlies Pelicans Pistons Pacers Bucks Raptors Broncos Chargers Chiefs Colts Jaguars Jets Ravens',
  'Saints Seahawks Titans Vikings Buccaneers Bruins Canadiens Canucks Flames Flyers Oilers Sabres Senators Islanders',
  'Kickers Dynamos Crusaders Cavaliers Redskins Browns Bengals Steelers Packers Dolphins Bills Rams 49ers',
  'Jazz Heat Nets Blazers Nuggets Wizards Stars Lakers Celtics Knicks Hornets Timberwolves Cubs Twins Mets Marlins Expos Angels Whalers Sharks Lightning Celtic Wolves Harriers Corinthians Stags Springboks Blacks Wallabies',
] as const;
export const teams = wordSet(...teamWords);

/** Last words of organisations: "Flemish Port Authority". */
export const bodyTails = wordSet(
  ...teamWords,
  'Inc Inc. Corp Corp. Co. Ltd Ltd. PLC Plc plc LLC LLP AG SA A/S ASA AB Oyj GmbH NV Group Bank University College Institute Ministry Department',
  'Agency Commission Committee Council Party Union Association Federation Confederation Club United FC F.C. AFC SC League',
  'Corporation Company Companies Court Parliament Congress Senate Army Navy Police Times Post News Journal Press Tribune',
  'Herald Gazette Guardian Observer Telegraph Chronicle Foundation Organization Organisation Authority Bureau Holding Holdings',
  'Airlines Airways Office Trust Society Service Services Systems Industries Technologies Technology Assembly School',
  'Hospital Network Front Movement Brigade Brigades Guard Guards Forces Fund Alliance Exchange Securities Partners',
  'Motors Electric Energy Communications Museum Orchestra Philharmonic Symphony Choir Band Cabinet Academy Administration Board Tribunal',
  'Consortium Coalition Conference Institution Laboratory Laboratories Labs Pictures Studios Entertainment Records Recordings Films',
  'Productions Publishing Publications Publishers Magazine Television Radio Broadcasting Media Software Pharmaceuticals Associates',
  'Brothers Bros Bros. Stores Foods Breweries Brewery Insurance Financial Investments Capital Ventures Consulting Solutions Enterprises',
  'International Regiment Battalion Division Corps Squadron Fleet Legion Militia Directorate Secretariat Delegation',
  'Seminary Conservatory Polytechnic Faculty Church Diocese Archdiocese Parish Synagogue Order Fraternity Sorority Command',
  'Sinfonia Sinfonietta Ensemble Quartet Ballet Guild Embassy Consulate Constabulary Inspectorate Observatory Registry Watch Chamber Syndicate Cooperative Collective Cartel Gang Faction Wing Bloc Caucus Taskforce Force Team Teamsters Workers Scouts',
  'Lines Ferries Mutual Logistics Shipping Aviation Aerospace Petroleum Steel Mining Minerals Metals Castings Railway Railways Railroad Bancorp',
  'Beverages Cosmetics Robotics Semiconductor Semiconductors Therapeutics Biosciences Telecom Telecoms Wireless Analytics Consultancy',
  'Properties Realty Packaging Chemicals Plastics Textiles',
  'Security Construction Engineers Architects Contractors Builders Developers Developments Housing Maritime Transport',
  'Freight Trucking Dynamics Diagnostics Genetics Genomics Biotech Pharma Healthcare Payments Savings Trading Commodities',
  'Utilities Recycling Fisheries Distillery Distillers Winery Vineyards Bakery Pharmacy Supermarkets Clinic Apparel Footwear Gaming',
  'Advisors Advisers Strategies Equity Hospitals Universities',
  'Airline Railways Railroad Railway Lines Express Automotive Aerospace Aviation Semiconductor Petroleum Resources Mining Steel',
);

/** First words of organisations, followed by "of" or "for": "Institute for Sea and Air". */
export const bodyOpeners = wordSet(
  'Bank University College Institute Ministry Department Agency Commission Committee Council Party Union Association',
  'Federation Confederation Church Court Board Museum League Organization Organisation Army House Center Centre Centers Office',
  'Society School Academy Bureau Foundation Conference Congress Assembly Fund Front Movement Institution Club Faculty Authority',
  'Administration Coalition Alliance Order Diocese Archdiocese Chamber Daughters Sons Knights Brotherhood Campaign Library Network Trust',
  'Directorate Secretariat Corporation Company Parliament Senate Regiment Division Corps Guild Group Hospital',
);

/** Last words of places: "Tampa Bay", "Orange County". */
export const placeTails = wordSet(
  'River Lake Mountain Mountains Mount Sea Ocean Bay Gulf Island Islands Valley Desert Peninsula Province County District State Street',
  'Avenue Road Boulevard Lane Drive Highway Square Park Airport Bridge Beach Coast Strait Straits Canal Cape Port Fort Hills Heights Station',
  'Stadium Arena Village Town City Region Territory Strip Creek Falls Forest Woods Canyon Plateau Plains Basin Reservoir Dam Castle Palace',
  'Cathedral Abbey Tower Hall Building Harbor Harbour Pier Plaza Township Borough Parish Prefecture Oblast Republic Kingdom Empire Glacier',
  'Ridge Peak Pass Point Springs Grove Gardens Cemetery Temple Shrine Mosque Monastery Reef Archipelago Isles Sound Channel Delta Junction',
  'Coastline Highlands Lowlands Wetlands Marsh Swamp Turnpike Parkway Expressway Freeway Terminal Hotel Inn Mall Zoo Theatre Theater Center Centre',
  'Garden Fault Pavilion Planetarium Principality Dock Docks Hill House Prison Jail Base Camp Cave Caves Volcano Crater Field Fields Cove Gorge Meadows Estate Quarter Ghetto',
);

/** First words of places: "Lake Geneva", "Gulf of Aden", "San Marino". */
export const placeOpeners = wordSet(
  'Lake Mount Mt. Mt Fort Ft. Cape Port Gulf Bay Isle Isles San Santa Santo Sao São Los Las El St. Saint Ste. Sea Strait',
  'Straits Republic Kingdom Province County Upper Lower Río Rio Calle Avenida Plaza Rua Strada Puerto Côte Cote Ciudad Villa New Point Islands Island Rue Via Piazza',
);
/** Openers that mean a place only if "of" follows. */
export const placeOfOpeners = wordSet(
  'Ring Gulf Bay Isle Isles Sea Strait Straits Republic Kingdom Province County Cape City State District Region Islands Island Port Town Borough Principality Duchy Emirate Sultanate Commonwealth Community',
);

/** Lower-case words before the name of a place, with or without "of". */
export const placeNouns = wordSet(
  'village town city island province district county region suburb neighbourhood neighborhood port state republic capital river lake mountain valley township municipality borough',
);

/** Directions and sizes that are part of the following place name: "Southern California", "West Antwerp". */
export const directions = wordSet(
  'North South East West North-West North-East South-West South-East Northern Southern Eastern Western Central Upper Lower Greater Northeast Northwest Southeast Southwest Inner Outer Northeastern Northwestern Southeastern Southwestern',
);

/** Last words of agreements, events, weapons and works: "Geneva Convention". */
export const thingTails = wordSet(
  'Agreement Accord Accords Treaty Pact Convention Protocol Declaration Act Bill Amendment Law Code Charter Constitution Directive Deal Plan Initiative',
  'War Wars Battle Revolution Uprising Rebellion Holocaust Massacre Genocide Crisis Intifada Spring Crusade Crusades',
  'Cup Games Olympics Paralympics Championship Championships Open Derby Marathon Bowl Series Tournament Trophy Regatta Rally Grand Prix Masters Classic Tour Playoffs Final',
  'Festival Fair Expo Exhibition Carnival Parade Biennale Week Day Days Month Night Year Era Age Anniversary Weekend Show Summit Forum Ceremony',
  'Prize Award Awards Medal Oscar Oscars Grammy Grammys Emmy Pulitzer Order Honours Honors',
  'Index Average Scale Model Theory Theorem Syndrome Disease Virus Method Effect Law Principle Test Report Review Survey Study Scheme Program Programme Project Operation Mission Tax Reform',
  'Bible Testament Gospel Quran Koran Song Symphony Sonata Opus Suite Album Edition Version Chapter Volume',
  'Missile Rocket Tank Jet Bomber Fighter Submarine Shuttle Telescope Probe Rover Satellite Spacecraft Windows Linux',
  'Airlift Offensive Expedition Voyage Campaign Conquest Invasion Siege Raid Strike Strikes Scandal Affair Trial Trials Inquiry',
  'Language Languages Alphabet Calendar Time Dynasty Administration Administrations',
);

/** Legal forms, which end a name. */
export const companyForms =
  /^(?:Inc|Corp|Co|Ltd|LLC|LLP|PLC|Plc|plc|AG|SA|A\/S|ASA|AB|Oyj|GmbH|NV|FC|SC|AFC)\.?$/;
