/** The hash of the script in the page's policy; a test calculates it again. */
export const pageScriptHash = 'sha256-NRLzdlNdQA2wsVdIp313v0aTe+Bg5Kj7bnu0yabuiuw=';
