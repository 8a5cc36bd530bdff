/** Cities that stand alone in datelines, in English and as their own agencies write them. */
const cities = new Set(
  `Abuja|Accra|Addis Ababa|Algiers|Amman|Amsterdam|Ankara|Antwerp|Athens|Atlanta|Auckland|Baghdad|Baku|Baltimore|Bangkok|Barcelona|Basel|Beijing|Beirut|Belfast|Belgrade|Bergen|Berlin|Bern|Birmingham|Bogota|Bogotá|Boston|Brasilia|Brasília|Bratislava|Brisbane|Brussels|Bruxelles|Brüssel|Bucharest|Budapest|Buenos Aires|Cairo|Calgary|Canberra|Cape Town|Caracas|Cardiff|Casablanca|Chicago|Chisinau|Cleveland|Cologne|Copenhagen|Dakar|Dallas|Damascus|Delhi|Denver|Detroit|Dhaka|Doha|Dubai|Dublin|Dubrovnik|Düsseldorf|Edinburgh|Frankfurt|Gaza City|Geneva|Genève|Glasgow|Göteborg|Gothenburg|Guatemala City|Hamburg|Hanoi|Harare|Havana|Helsingfors|Helsinki|Hong Kong|Honolulu|Houston|Indianapolis|Islamabad|Istanbul|Jakarta|Jerusalem|Johannesburg|Kabul|Kampala|Karachi|Kathmandu|Khartoum|Kiev|Kigali|Kinshasa|Köln|Kuala Lumpur|Kuwait City|Kyiv|København|Köpenhamn|Lagos|La Paz|Las Vegas|Lausanne|Lima|Lisbon|Lisboa|Ljubljana|London|Los Angeles|Luanda|Luxembourg|Lyon|Macau|Madrid|Malmö|Manchester|Manila|Marseille|Melbourne|Mexico City|Miami|Milan|Milano|Milwaukee|Minneapolis|Minsk|Mogadishu|Monaco|Montevideo|Montreal|Moscow|Moskau|Mumbai|Munich|München|Nairobi|Naples|New Delhi|New Orleans|New York|Nicosia|Oslo|Ottawa|Oxford|Panama City|Paris|Philadelphia|Phnom Penh|Phoenix|Pittsburgh|Prag|Prague|Pretoria|Pyongyang|Quebec City|Quito|Rabat|Reykjavik|Reykjavík|Riga|Rio de Janeiro|Riyadh|Rom|Roma|Rome|Rotterdam|Salt Lake City|San Antonio|San Diego|San Francisco|Santiago|Sao Paulo|São Paulo|Sarajevo|Seattle|Seoul|Shanghai|Singapore|Skopje|Sofia|Stavanger|St. Louis|Stockholm|Strasbourg|Stuttgart|Sydney|Taipei|Tallinn|Tampere|Tashkent|Tbilisi|Tehran|Tel Aviv|The Hague|Tirana|Tokyo|Toronto|Trondheim|Tripoli|Tromsø|Tunis|Turin|Turku|Ulaanbaatar|Uppsala|Vancouver|Vatican City|Venice|Vienna|Vientiane|Vilnius|Warsaw|Washington|Wellington|Wien|Yangon|Yerevan|Zagreb|Zürich|Zurich|Århus|Åbo`.split(
    '|',
  ),
);
/** As American and Canadian agencies shorten them, and whole. */
const states =
  /^(?:Ala|Alaska|Ariz|Ark|Calif|Colo|Conn|Del|D\.?C|Fla|Ga|Hawaii|Idaho|Ill|Ind|Iowa|Kan|Ky|La|Maine|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.H|N\.J|N\.M|N\.Y|N\.C|N\.D|Ohio|Okla|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Texas|Utah|Vt|Va|Wash|W\.Va|Wis|Wyo|Alabama|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Illinois|Indiana|Kansas|Kentucky|Louisiana|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Alberta|Alta|B\.C|British Columbia|Manitoba|Man|N\.B|N\.S|Nova Scotia|Ont|Ontario|Que|Quebec|Sask|Saskatchewan|England|Scotland|Wales|Northern Ireland)\.?$/;

let countries: ReadonlySet<string> | undefined;

/** Whether words are surely a town: a city known to all, or one with the name of its state or country after it. */
export function isTown(text: string): boolean {
  const [town = '', ...regions] = text.split(/,\s*/);
  if (regions.length === 0) return cities.has(town);
  const region = regions.at(-1) ?? '';
  countries ??= countryNames();
  return regions.length < 3 && (states.test(region) || countries.has(region));
}

/** The platform's own list, in English. */
function countryNames(): ReadonlySet<string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return new Set(letters.flatMap((a) => letters.flatMap((b) => names.of(a + b) ?? [])));
}
