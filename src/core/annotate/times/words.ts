/** The words of a sentence in lower case where they don't look like names; punctuation marks are words too. */
export type Words = readonly string[];
