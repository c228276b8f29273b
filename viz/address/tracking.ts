/**
 * Parameters by which networks, newsletters and advertisers follow who came by a link, and those by which caches
 * are passed by. They say nothing of what is shown. None of them may be an option of ours.
 */
const NAMES = new Set([
  // Networks and advertisers
  "dclid",
  "epik",
  "fb_action_ids",
  "fb_action_types",
  "fb_source",
  "fbclid",
  "gad_campaignid",
  "gad_source",
  "gbraid",
  "gclid",
  "gclsrc",
  "igsh",
  "igshid",
  "li_fat_id",
  "msclkid",
  "rdt_cid",
  "sccid",
  "srsltid",
  "ttclid",
  "twclid",
  "wbraid",
  "yclid",
  "ymclid",
  "ysclid",
  "_openstat",
  // Newsletters and counting
  "_ga",
  "_gl",
  "cmpid",
  "mc_cid",
  "mc_eid",
  "mkt_tok",
  "ncid",
  "oly_anon_id",
  "oly_enc_id",
  "s_cid",
  "spm",
  "trk",
  "vero_id",
  // Whence somebody came
  "ref",
  "ref_src",
  "ref_url",
  "referer",
  "referrer",
  "refsrc",
  "share",
  "shared",
  "si",
  "source",
  "src",
  // Past caches
  "_",
  "cachebust",
  "cachebuster",
  "cb",
  "nc",
  "nocache",
  "rand",
  "rev",
  "rnd",
  "s",
  "t",
  "ts",
  "v",
  "ver",
  "version",
]);

const FAMILIES =
  /^((utm|mtm|pk|piwik|matomo|hsa|itm|wt|mc|ref)_|_?hs(enc|mi|fp|ctatracking)$|[a-z]*cl(ick)?id$)/;

/** Whether a parameter of an address says nothing of what it asks for. */
export const isTracking = (name: string): boolean =>
  NAMES.has(name.toLowerCase()) || FAMILIES.test(name.toLowerCase());
