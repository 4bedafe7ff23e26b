// English, first text of the page: who we are.
export const about = `
In 1981 Lille and Saint-Louis in Senegal became twin towns. People from both did not want a twinning that lives on parchment: they founded Le Partenariat, so that people far apart would work together, for a long time, and come to know each other.

More than forty years later the idea is the same. It fits in two words.

## Solidarity and reciprocity

**Solidarity**: nobody manages alone. Water, school, land, work and climate stop at no border, and what one town has learned here can help another there.

**Reciprocity**: everyone has something to give and something to receive. A users’ committee on the Senegal River knows how to keep a water service going that everyone pays for and everyone mends; an association in the North knows how to test drinking water. When each teaches the other, it is no longer aid: it is a partnership.

## What this network does

1. **It brings people together.** Every organisation, North or South, says what it knows and what it looks for. The network shows who answers it, both ways, and why. [The method is public](/how-matching-works).
2. **It stands beside you.** A coordinator reads every proposal. Both organisations say yes, or no. Then they write an agreement, keep a journal and review it together, as equals.
3. **It shares.** What worked and what failed is written down in [experiences](/topics), so that others need not start from nothing.
4. **It answers for itself.** [The figures](/figures) say whether North and South are treated alike, and [the data](/open-data) are open.

## Who can join

Town halls, associations, schools, training centres, cooperatives, health services, institutions. Large or small: no budget and no report is asked for at the door. [Here is how to take part](/take-part).
`;
