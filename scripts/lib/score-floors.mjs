// What the verdict must reach on the labelled messages, and how the peers do. Each floor is a sentence, what was counted, and
// the share (in per cent) or count it may not cross.

/** Measured by whoever labelled the messages, on 302 spoofs and 221 honest look-alikes, of which those here are a part. */
export const PEERS = [
  ['the topmost DMARC result', 21, 8],
  ['full mailauth re-check', 27, 12],
  ['rspamd, identity rules', 51, 14],
  ['SpamAssassin', 17, 3],
];

const share = (n, of) => (of ? (100 * n) / of : null);
const least = (name, n, of, floor) => ({ name, n, of, limit: `at least ${floor} %`, isMet: of === 0 || share(n, of) >= floor });
const most = (name, n, of, limit) => ({ name, n, of, limit: `at most ${limit} %`, isMet: of === 0 || share(n, of) <= limit });
const none = (name, n, of) => ({ name, n, of, limit: 'none', isMet: n === 0 });

/** Classes in which every message must be right and explained. */
const WHOLE_CLASSES = /^(?:auth\.forged-results|from\..*|auth\.receiver-fooled\..*|auth\.dkim-length|auth\.dkim-header-added)$/;

function classesOf(summary) {
  const groups = Object.entries(summary.classes).filter(([name]) => WHOLE_CLASSES.test(name));
  const sum = (key) => groups.reduce((total, [, group]) => total + group[key], 0);
  return least('forged results, From tricks, fooled receivers, added header or body: right', sum('right'), sum('total'), 100);
}

export function attackFloors(s) {
  return [
    least('attacks with an accepted verdict', s.attacksRight, s.attacks, 97),
    least('danger where nothing less is accepted', s.dangerOnDanger, s.danger, 95),
    none('attacks called verified', s.attacksVerified, s.attacks),
    least('flagged attacks fully explained', s.explained, s.attacksFlagged, 97),
    none('honest mail called danger', s.legitDanger, s.legit),
    most('honest mail called caution, not accepted', s.legitCaution, s.legit, 2),
    least('honest mail at the right step', s.legitStepRight, s.legitStep, 95),
    none('messages with a forbidden explanation', s.overexplained, s.attacks + s.legit),
    {
      name: 'warnings raised on an honest message, mean',
      n: s.warningsPerLegit,
      of: null,
      limit: 'at most 0.2',
      isMet: s.warningsPerLegit <= 0.2,
    },
    classesOf(s),
  ];
}

const SAME = ['attacksFlagged', 'attacksRight', 'attacksVerified', 'dangerOnDanger', 'legitDanger', 'legitCaution', 'legitStepRight'];

/** A variant of the same messages that must change no verdict. */
export function sameFloor(name, s, base) {
  const changed = SAME.reduce((sum, key) => sum + Math.abs(s[key] - base[key]), 0);
  return [none(`${name}: figures that changed`, changed, SAME.length)];
}

export const noDnsFloors = (s) => [least('without look-ups: attacks with an accepted verdict', s.attacksRight, s.attacks, 93)];

export function noProfileFloors(s, base) {
  const [alarms, before] = [s, base].map((one) => one.legitDanger + one.legitCaution);
  return [
    { name: 'without a profile: alarms on honest mail', n: alarms, of: s.legit, limit: `at most ${before}`, isMet: alarms <= before },
  ];
}

/** Real spoofs of these kinds, and the share that must be flagged; content_only is no spoof and unauthenticated_from is reported only. */
const KINDS = {
  exact_domain_spoof: 95,
  display_name_impersonation: 90,
  lookalike_domain: 90,
  freemail_impersonation: 90,
  freemail_domain_spoof: 90,
  other_domain_spoof: 90,
};
/** Families of honest mail; in each, no group of a hundred messages may be flagged too often. */
const FAMILIES = [
  ['label', /^label (?!phish|spam)/],
  ['source', /^honest source /],
  ['receiver', /^receiver honest /],
];
const flagged = (group) => group.danger + group.caution;

/** The group of a family that is flagged most. */
function worstOf(family, pattern, groups) {
  const large = Object.entries(groups).filter(([name, group]) => pattern.test(name) && group.total >= 100);
  const [worst] = large.map(([, group]) => group).toSorted((a, b) => share(flagged(b), b.total) - share(flagged(a), a.total));
  const name = `honest mail flagged, the worst ${family} of ${large.length} with 100 messages or more`;
  return most(name, worst ? flagged(worst) : 0, worst?.total ?? 0, 3);
}

export function corpusFloors(groups) {
  const all = groups['honest mail, all'];
  const kind = (name) =>
    ['phish', 'spam']
      .map((label) => groups[`${label} kind ${name}`])
      .filter(Boolean)
      .reduce((sum, group) => ({ n: sum.n + flagged(group), of: sum.of + group.total }), { n: 0, of: 0 });
  const forged = kind('forged_auth_results');
  return [
    most('honest mail called danger', all.danger, all.total, 0.1),
    most('honest mail called caution', all.caution, all.total, 1),
    ...FAMILIES.map(([family, pattern]) => worstOf(family, pattern, groups)),
    ...Object.entries(KINDS).map(([name, floor]) => {
      const { n, of } = kind(name);
      return least(`${name} flagged`, n, of, floor);
    }),
    { name: 'forged_auth_results flagged', ...forged, limit: 'all but one', isMet: forged.n >= forged.of - 1 },
  ];
}
