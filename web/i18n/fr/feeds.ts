// Feeds and what is shared: the words around topics that leave the network.
export const feeds = {
  title: "Le Partenariat : expériences",
  titleOf: (about: string) => `Le Partenariat : ${about}`,
  subtitle: "Ce que des organisations du Nord et du Sud ont essayé ensemble, et ce qu’elles se demandent.",
  atom: "Flux Atom",
  json: "Flux JSON",
  told: "Ce qu’ils ont raconté",
  toldOwn: "Ce que vous avez raconté",
  toldLead: "Chaque fiche montre un savoir-faire à l’œuvre.",
  shows: "Savoir-faire montrés",
  roomTitle: "Votre salle",
  roomLead: "Ce qui s’y écrit n’est lu que par vos organisations et la coordination.",
  roomEnter: "Entrer dans la salle",
  roomEmpty: "Personne n’y a encore écrit. Commencez par une question ou une nouvelle.",
};
