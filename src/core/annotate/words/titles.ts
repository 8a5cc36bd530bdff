import { wordSet } from './wordSet.ts';

/** Words before a name that give its bearer's role. Courtesy titles are no roles: "Mr" tells a reader nothing. */
export const courtesies = wordSet(
  'Mr Mr. Mrs Mrs. Ms Ms. Miss Sir Dame Hon. Mister Madam Madame Monsieur Herr Frau',
);

/** Capitalised titles directly before a name. */
export const titles = wordSet(
  'Dr Dr. Prof Prof. Professor Lord Lady President Minister Premier Chancellor Taoiseach Tanaiste Senator Sen. Sen Rep. Representative',
  'Congressman Congresswoman Gov. Governor Mayor Councillor Councilman Councilwoman Councilor Alderman Assemblyman',
  'General Gen. Gen Colonel Col. Col Lieutenant Lt. Lt Captain Capt. Capt Major Maj. Sergeant Sgt. Sgt Corporal Cpl.',
  'Commander Cmdr. Admiral Adm. Marshal Brigadier Commodore Officer Detective Inspector Constable Sheriff Trooper',
  'King Queen Prince Princess Emperor Empress Sultan Sheikh Sheik Emir Tsar Czar Duke Duchess Baroness',
  'Countess Pope Bishop Archbishop Cardinal Rev. Rev Reverend Father Sister Brother Rabbi Imam Ayatollah Mullah Saint',
  'Judge Justice Magistrate Chairman Chairwoman Chairperson Spokesman Spokeswoman Spokesperson Secretary Ambassador',
  'Envoy Consul Commissioner Director Chief Coach Referee Analyst Attorney Prosecutor Lawyer Solicitor Barrister',
  'Speaker Leader Whip Lawmaker Deputy Delegate Comptroller Treasurer Auditor Superintendent Principal Provost Administrator',
  'Astronaut Cosmonaut Pilot Goalkeeper Midfielder Defender Striker Quarterback Pitcher Author Actor Actress',
  'Singer Guitarist Drummer Producer Comedian Filmmaker Novelist Poet Historian Economist Scientist Correspondent',
  'Uncle Aunt Grandpa Grandma Chairmen Presidents Ministers Senators Sens. Reps. Drs. Messrs. Judges Justices Generals',
  'Ombudsman Chef Curator Surgeon Physician Nurse Bassist Vocalist Wrestler Boxer Golfer Umpire Jockey Rapper',
  'Candidate Nominee Incumbent Opposition Attorney-General Secretary-General Governor-General Director-General Lieutenant-General Major-General Brigadier-General Coroner Cllr Cllr. Supt Supt. Insp Insp. Det Det. Msgr Msgr. Amb. Atty. Brig. Comdr Comdr. DCI President-elect Secretary-Treasurer',
  'Activist Campaigner Pastor Advocate Journalist Businessman Businesswoman Fisherman Shopkeeper Alhaji Hajia Engr. Barr. SP ASP DSP ACP DCP',
);

/** Words before or between titles: "Vice Foreign Minister", "Former Deputy Finance Minister", "Chief Executive". */
export const titleParts = wordSet(
  'Vice Deputy Foreign Defense Defence Finance Financial Electoral Operating Interior Prime Former Acting Assistant Associate Junior Senior First',
  'Lead Chief Executive Transport Transportation Health Education Labor Labour Justice Trade Energy Environment State',
  'Attorney Surgeon Press Managing Home Agriculture Culture Sports Tourism Economy Economic Development Interim',
  'Planning Information Communications Police Fire Head Grand Crown Secretary-General Under Undersecretary Major Brigadier',
  'Lieutenant Rear National Security Political Federal County District Circuit Supreme Court City Ex-President',
  'Vice-President Director-General Emeritus Opposition Majority Minority House Senate Treasury Immigration Internal',
  'Cabinet Affairs Oil Petroleum Water Housing Budget Industry Commerce Science Technology Veterans Religious Social Family',
);

/** Lower-case words directly before a person's name: "spokesman Dmitry", "economist Ana Wu". */
export const roleNouns = wordSet(
  'president minister premier chancellor senator governor mayor general colonel captain sergeant leader spokesman',
  'spokeswoman spokesperson chairman chairwoman chairperson chair chief coach manager striker midfielder defender',
  'goalkeeper keeper director secretary ambassador analyst economist professor lawyer attorney prosecutor actor actress singer judge',
  'dissident rebel writer journalist reporter editor correspondent photographer colleague champion compatriot candidate boss tycoon',
  'billionaire bowler batsman envoy commander officer detective sheriff researcher scientist historian author novelist',
  'poet playwright composer conductor guitarist drummer bassist vocalist pianist rapper producer filmmaker architect',
  'engineer astronaut cosmonaut pilot driver cyclist swimmer runner boxer wrestler golfer skier skater winger',
  'quarterback pitcher catcher center guard forward linebacker receiver centre-back substitute newcomer rookie veteran',
  'lawmaker congressman congresswoman councillor activist campaigner founder co-founder owner executive ceo entrepreneur investor',
  'banker physicist chemist biologist doctor nurse surgeon psychologist psychiatrist teacher student principal',
  'husband wife son daughter brother sister father mother uncle aunt cousin nephew niece widow fiancee girlfriend',
  'boyfriend friend neighbour neighbor aide adviser advisor deputy bishop archbishop priest pastor monk king',
  'queen prince princess duke emperor sultan forecaster referee umpire fisherman farmer dancer comedian director',
  'broadcaster presenter host commentator columnist critic curator artist painter sculptor photographer designer model',
  'suspect victim gunman killer philosopher theologian mathematician musician songwriter frontman frontwoman manager',
  'librarian sailor soldier treasurer trustee opponent challenger incumbent bandmate teammate',
);

/** Particles in names of people: "Ludwig van Beethoven", "Karim bin Rashid". */
export const nameParticles = wordSet(
  'de da do dos du del della di la le van von der den ter ten al el bin ibn bint y zu af ben',
);
