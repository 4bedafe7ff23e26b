// English, first text of the page: the charter.
export const charter = `
By joining this network an organisation commits to what follows. It is little, and we hold to it.

## 1. Give and receive

Every partner brings and every partner receives. The agreement you write says so, for each, in black and white. The one with the most money is not the one who decides.

## 2. Start from those concerned

A partnership gathers an institution or civil society, elected people when a local authority is part of it, and **the beneficiaries themselves**. They are named in it, they take part in its steps, they say what they think at the review.

## 3. Speak as equals

We listen before we propose. We do not speak in the place of others. A no may be said, is respected, and needs no long defence.

## 4. Stay on a human scale

One partnership kept is worth more than three promised. Each says how many it can carry, and the network proposes no more.

## 5. Say what did not work

Failures told help as much as successes. Nobody is judged for having tried.

## 6. Respect people

No picture and no name without the person’s consent and, for a child, the parents’. No racism, no sexism, no contempt, no religious or political pressure. Nobody is put in danger: those who must stay discreet can. [The rules of conduct](/conduct) say what happens otherwise.

## 7. Answer for it

To the partner first, then to the people of the place, then to those who fund. What is public is so because every party chose it.

## 8. Be free to leave

We stop when we want to, saying so and saying why. What was learned together stays with everyone.
`;
