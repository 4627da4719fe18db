/** The articles that the network was read from, and what each of them tells. */

import { data, facts, size, things } from "./graph.js";

const [IRI, HEADLINE, DAY, ADDRESS] = [0, 1, 2, 3];

/** An article by its headline, or by what it is stored under. */
export const headlineOf = (article) =>
  data.articles[article][HEADLINE] || decoded(idOf(article)) || data.articles[article][IRI];

/** What an article is called in the page's address. */
export const idOf = (article) => data.articles[article][IRI].split("/").at(-1);

/** The article of that name in the page's address, or undefined. */
export function articleCalled(id) {
  const found = data.articles.findIndex((_, article) => idOf(article) === id);
  return found < 0 ? undefined : found;
}

export const dayOf = (article) => data.articles[article][DAY];

/** Where an article was published, or null: only addresses of the web become links. */
export function webAddress(article) {
  const address = data.articles[article][ADDRESS];
  const isWeb =
    URL.canParse(address) && ["http:", "https:"].includes(new URL(address).protocol);
  return isWeb ? address : null;
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Articles by number, the latest first, those of unknown day last. */
export const latestFirst = (articles) =>
  [...articles].sort((one, other) => dayOf(other).localeCompare(dayOf(one)) || one - other);

export const allArticles = () => data.articles.map((_, article) => article);

const sentenceOf = (quote) => data.quotes[quote][0];
const paragraphOf = (sentence) => data.paragraphs[data.sentences[sentence][0]];
const articleOf = (quote) => paragraphOf(sentenceOf(quote))[0];

/** The articles whose words some facts rest on, each with how many of them. */
export function articlesOf(list) {
  const counts = new Map();
  for (const fact of list)
    for (const article of new Set((facts.quotes[fact] ?? []).map(articleOf)))
      counts.set(article, (counts.get(article) ?? 0) + 1);
  return counts;
}

let told = null;

/** What an article tells, sentence by sentence in its order: `facts`, who `said` it, and `things`. */
export function sentencesOf(article) {
  told ??= toldBySentence();
  const place = ([sentence]) => [paragraphOf(sentence)[2], data.sentences[sentence][1]];
  const inOrder = (one, other) => place(one)[0] - place(other)[0] || place(one)[1] - place(other)[1];
  return [...(told.get(article) ?? [])].sort(inOrder);
}

/** The things that an article speaks of. */
export const thingsIn = (article) => [
  ...new Set(
    sentencesOf(article).flatMap(([, { facts: list, said, things: named }]) => [
      ...[...list].flatMap((fact) => [facts.source[fact], facts.target[fact]]),
      ...said,
      ...named,
    ]),
  ),
];

function toldBySentence() {
  const articles = new Map();
  const note = (quotes, key, value) => {
    for (const quote of quotes ?? []) at(articles, quote)[key].add(value);
  };
  facts.source.forEach((_, fact) => note(facts.quotes[fact], "facts", fact));
  for (let thing = 0; thing < size; thing++) {
    note(things.quotes[thing], "things", thing);
    for (const [, , quotes] of things.remarks[thing] ?? []) note(quotes, "said", thing);
  }
  return articles;
}

/** What is told by the sentence of a quotation, empty when first met. */
function at(articles, quote) {
  const [article, sentence] = [articleOf(quote), sentenceOf(quote)];
  if (!articles.has(article)) articles.set(article, new Map());
  const sentences = articles.get(article);
  if (!sentences.has(sentence))
    sentences.set(sentence, { facts: new Set(), said: new Set(), things: new Set() });
  return sentences.get(sentence);
}
