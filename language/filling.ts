/** What may stand around the name of a product, a fact or a choice without changing what is meant. */
const filler =
  /^(the|a|an|it|is|s|i|m|we|you|think|guess|believe|have|use|using|version|outlook|windows|office|my|mine|says|say|shows|reads|on|in|for|that|this|there|here|at|one|just|only|well|so|hm+|um|uh|probably|maybe|please|thanks|das|es|ist|ich|habe|glaube|steht|da|dort|nur|wohl|bitte|le|la|un|une|c|est|j|ai|je|crois|tengo|el|creo|por|favor|actually|really|sorry|oh|wait|mean|meant|eigentlich|doch|pro|home|enterprise|professional|pc|laptop|computer|rechner|ordinateur|ordenador|running|runs|uses|and|und|et|y)$/;

/** True for words, folded and without punctuation, of which each may stand around what is said without changing it. */
export const isFilling = (words: string): boolean =>
  words === '' || words.split(' ').every((word) => filler.test(word));
