/**
 * Media and agencies that a state owns and runs, a line each: the names they go by, then the article of the English Wikipedia that
 * says so and cites why. Public broadcasters with a board of their own (BBC, NHK, Deutsche Welle) are not among them.
 */
const list = `
KCNA; Korean Central News Agency | Korean Central News Agency
KCTV; Korean Central Television | Korean Central Television
Rodong Sinmun | Rodong Sinmun
Xinhua; Xinhua News Agency | Xinhua News Agency
CCTV; China Central Television | China Central Television
CGTN; China Global Television Network | China Global Television Network
People's Daily | People's Daily
Global Times | Global Times
China Daily | China Daily
China News Service | China News Service
TASS; Itar-Tass | TASS
RIA Novosti | RIA Novosti
Sputnik; Sputnik News | Sputnik (news agency)
RT; Russia Today | RT (TV network)
Rossiya 1; Rossiya-1 | Russia-1
Rossiya 24; Rossiya-24 | Russia-24
Rossiyskaya Gazeta | Rossiyskaya Gazeta
Ukrinform | Ukrinform
BelTA | Belarusian Telegraph Agency
IRNA; Islamic Republic News Agency | Islamic Republic News Agency
IRIB | Islamic Republic of Iran Broadcasting
Press TV | Press TV
SANA; Syrian Arab News Agency | Syrian Arab News Agency
Anadolu; Anadolu Agency | Anadolu Agency
Saudi Press Agency; SPA | Saudi Press Agency
WAM; Emirates News Agency | Emirates News Agency
QNA; Qatar News Agency | Qatar News Agency
KUNA; Kuwait News Agency | Kuwait News Agency
Oman News Agency | Oman News Agency
Bahrain News Agency | Bahrain News Agency
Petra; Jordan News Agency | Jordan News Agency
MENA; Middle East News Agency | Middle East News Agency
Al-Ahram | Al-Ahram
WAFA | Wafa
Iraqi News Agency | National Iraqi News Agency
Algeria Press Service; APS | Algeria Press Service
Maghreb Arabe Presse | Maghreb Arab Press
Tunis Afrique Presse | Tunis Afrique Presse
Ethiopian News Agency | Ethiopian News Agency
Prensa Latina | Prensa Latina
Granma | Granma (newspaper)
Telesur | Telesur (TV channel)
Vietnam News Agency; VNA | Vietnam News Agency
Nhan Dan | Nhân Dân
Lao News Agency; KPL | Lao News Agency
Global New Light of Myanmar | The Global New Light of Myanmar
MRTV | Myanmar Radio and Television
Azertac | Azerbaijan State News Agency
Kazinform | Kazinform
Kabar | Kabar (news agency)
Khovar | Khovar
Bakhtar News Agency | Bakhtar News Agency
Associated Press of Pakistan | Associated Press of Pakistan
Antara | Antara (news agency)
Bernama | Bernama
Zimbabwe Broadcasting Corporation; ZBC | Zimbabwe Broadcasting Corporation
`;

const names: ReadonlySet<string> = new Set(
  list
    .trim()
    .split('\n')
    .flatMap((line) => (line.split(' | ')[0] ?? '').split('; '))
    .map(plain),
);

/** "state media", "the official news agency", "state-run television" */
const described =
  /\b(?:state(?:[- ](?:run|owned|controlled|backed|affiliated|funded|linked))?|official|government(?:[- ](?:run|owned|controlled)))\s(?:[\w-]+\s){0,2}(?:media|television|tv|radio|news agency|news agencies|broadcaster|broadcasters|newspaper|newspapers|newswire|outlets?|channel)\b/i;

export function isStateMediaName(name: string): boolean {
  const bare = plain(name);
  // "the Tass news agency"
  return names.has(bare) || names.has(bare.replace(/ (?:state )?news agency$/, ''));
}

export function isDescribedAsStateMedia(words: string): boolean {
  return described.test(words);
}

function plain(name: string): string {
  return name.replace(/^the /i, '').replaceAll('’', "'").toLowerCase();
}
