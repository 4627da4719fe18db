/** The network as it was written into the page: things and facts by number. */

export const data = JSON.parse(document.getElementById("data").textContent);
export const things = data.things;
export const facts = data.facts;
export const size = things.id.length;

const { starts, incidents } = incidence();

/** Facts in each thing's row, one row after the other: flat arrays hold 50,000 things lightly. */
function incidence() {
  const starts = new Uint32Array(size + 1);
  for (const end of [facts.source, facts.target]) for (const thing of end) starts[thing + 1]++;
  for (let thing = 0; thing < size; thing++) starts[thing + 1] += starts[thing];
  const next = starts.slice();
  const incidents = new Uint32Array(2 * facts.source.length);
  facts.source.forEach((source, fact) => {
    incidents[next[source]++] = fact;
    if (facts.target[fact] !== source) incidents[next[facts.target[fact]]++] = fact;
    else next[source]++;
  });
  return { starts, incidents };
}

/** The facts that a thing takes part in. */
export function factsOf(thing) {
  return [...new Set(incidents.subarray(starts[thing], starts[thing + 1]))];
}

export const degree = (thing) => starts[thing + 1] - starts[thing];

/** How many of some facts each thing takes part in. */
export function degreesIn(list) {
  const degrees = new Uint32Array(size);
  for (const fact of list)
    for (const end of new Set([facts.source[fact], facts.target[fact]])) degrees[end]++;
  return degrees;
}

export const otherEnd = (fact, thing) =>
  facts.source[fact] === thing ? facts.target[fact] : facts.source[fact];

/** The things that share a fact with a thing, those with most facts first. */
export function neighbours(thing) {
  const found = new Set(factsOf(thing).map((fact) => otherEnd(fact, thing)));
  found.delete(thing);
  return [...found].sort(byDegree);
}

export const byDegree = (one, other) => degree(other) - degree(one) || one - other;

export const kindOf = (thing) => data.kinds[things.kind[thing]];

const EVENTS = ["meeting", "agreement", "award", "appointment"];

/** Tell what happens or is in force at some time from what simply is. */
export const isEvent = (thing) => EVENTS.includes(kindOf(thing).name);

/** The two ends of a fact as one name, whichever way it points. */
export function tieOf(fact) {
  const [source, target] = [facts.source[fact], facts.target[fact]];
  return source < target ? `${source}-${target}` : `${target}-${source}`;
}

export const endsOf = (tie) => tie.split("-").map(Number);

/** The facts between two things. */
export function factsBetween(one, other) {
  return factsOf(one).filter((fact) => otherEnd(fact, one) === other);
}

/** A quotation: the range of its words in its sentence, and what stands around that. */
export function quotation(number) {
  const [sentence, start, end, rule] = data.quotes[number];
  const [paragraph, first, last] = data.sentences[sentence];
  const [article, text] = data.paragraphs[paragraph];
  return {
    before: text.slice(0, first),
    sentence: text.slice(first, last),
    after: text.slice(last),
    start,
    end,
    rule,
    article,
  };
}

let numbers = null;

/** The number of the thing with that id, or undefined. */
export function thingCalled(id) {
  numbers ??= new Map(things.id.map((each, thing) => [each, thing]));
  return numbers.get(id);
}
