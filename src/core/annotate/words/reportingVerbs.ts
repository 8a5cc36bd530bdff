/** Parts of patterns: words between `|`, in lower case. `sayingVerbs` has those whose subject is a person. */

/** Verbs by which a story gives its source: "police said", "the ministry confirmed". */
export const reportingVerbs = 'said|says|announced|reported|confirmed';

/** Verbs of speaking in the forms that news uses them in. */
export const speakingVerbs = 'said|says|say|told|added|adds|noted|stated';
