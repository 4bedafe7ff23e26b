// English, first text of the page: how matching works.
export const matching = `
When two organisations meet here, it is neither chance, nor favour, nor because one of them paid. This is exactly how the score is counted. Anyone can do the sum again.

## First, what makes a meeting possible

A meeting links **one organisation of the North and one of the South** that share **a working language**, are **both published and available**, have **room left** for a partnership, are not partners already, and have not said no to each other in the last twelve months. Otherwise there is no score at all.

## What each finds in the other

Skills form a tree: domains, themes, skills. Branches are compared, not words: a need written in French meets an offer written in English.

For each need, the best offer on the other side is looked for:

- **the same skill** counts 1;
- a skill and **the theme it belongs to**, 0.7;
- two skills **of one theme**, 0.4;
- anything else, 0.

This is multiplied by how well it is known: **0.6** when practised, **0.8** when mastered, **1** when it can be taught to others.

Then the mean is taken, the most pressing needs weighing most (1 useful, 2 important, 3 pressing). In each direction this gives **the share of the needs that is met**.

## Both directions together

The two shares are joined by their **harmonic mean**: twice their product, divided by their sum. It stays low as soon as one of them is low. A meeting in which one gives everything and the other nothing therefore has no point of reciprocity: we call it **one-way**, it is ranked after the others, and the coordination must write down why it approves it.

## What brings them closer

**Context** is added: sustainable development goals and themes in common, kindred kinds (town hall and town hall, school and school), a tie that already exists between the two territories, an experienced partner with a newcomer, ways of working and dates that meet.

## The score

The score runs from 0 to 100. Reciprocity weighs more than context; coordinators may set these weights, and each change is written in the network’s log.

Every score is explained by reasons that add up to it exactly. The network also says **the smallest change** of your profile that would improve it.

## What the score leaves out

Size, budget, years in the network, number of messages, money paid: none of it counts. And so that it is not always the same who are shown, those seen too seldom have a place beside the lists of others. [The figures](/figures) let you check.

Last, **the score decides nothing**. It puts names before your eyes; a coordinator reads, and it is the two organisations that say yes.
`;
