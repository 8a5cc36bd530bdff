/** `keepText`: without its pictures; `read`: not saved at all. */
export type HowToRead = 'keep' | 'keepText' | 'read';
