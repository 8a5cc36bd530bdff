/** The hash of the style in the page's policy; a test calculates it again, since core has no cryptography. */
export const pageStyleHash = 'sha256-brVzJFOAjOFgzVN6Ukht7rdcqYCufJMAYLUiw79a3CU=';
