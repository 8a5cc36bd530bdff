/** The hash of the style in the page's policy; a test calculates it again, since core has no cryptography. */
export const pageStyleHash = 'sha256-nvqWIX0ZS6IdP2roNMrnbYX+D8IfQTXTwk3tgFuzbe8=';
