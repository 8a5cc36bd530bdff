/** A line of the printed table. `least`: what is wanted, and `holds` whether it is reached. */
export type Row = {
  readonly what: string;
  readonly figure: string;
  readonly least?: string;
  readonly holds?: boolean;
};
