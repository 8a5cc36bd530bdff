import { wordSet } from './wordSet.ts';

/** Nouns that mark the name beside them as a weapon or military vehicle. */
export const weaponNouns = wordSet(
  'missile missiles rocket rockets tank tanks jet jets fighter fighters bomber bombers drone drones warplane warplanes',
  'helicopter helicopters submarine submarines howitzer howitzers launcher launchers torpedo torpedoes rifle rifles',
  'ICBM ICBMs warhead warheads gunship gunships interceptor interceptors mortar mortars',
);

/** Qualifiers between the name and the noun. */
export const weaponQualities = wordSet(
  'ballistic cruise hypersonic supersonic anti-tank anti-aircraft anti-ship anti-radar air defense defence stealth',
  'battle main intercontinental guided attack combat surveillance reconnaissance spy tactical strategic',
  'short-range medium-range intermediate-range long-range surface-to-air air-to-air ground-to-ground solid-fuel',
  'solid-fueled liquid-fueled nuclear-capable nuclear-powered nuclear-armed exploding suicide multiple portable',
);
