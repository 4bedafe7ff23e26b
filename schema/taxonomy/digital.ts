// Screens, airwaves and pictures put to common use.
import { type Domain, domain, theme } from "./shape.ts";

export const digital: Domain = domain("digital", "Numérique et médias", "Digital and media", [
  theme("digital.skills", "Apprendre le numérique", "Learning digital skills", {
    first_steps: ["Premiers pas à l’ordinateur", "First steps with a computer", "22040", 4, 9],
    coding_kids: ["Ateliers de programmation pour enfants", "Coding workshops for children", "22040", 4, 9],
    online_safety: ["Prudence en ligne", "Staying safe online", "22040", 4, 16],
    online_forms: ["Aide aux démarches en ligne", "Help with online forms", "22040", 16, 10],
  }),
  theme("digital.tools", "Outils numériques", "Digital tools", {
    websites: ["Création de sites pour associations", "Websites for associations", "22040", 9, 17],
    community_maps: ["Cartographie participative", "Community mapping", "22040", 11, 9],
    old_computers: ["Remise en service d’ordinateurs", "Bringing old computers back", "22040", 12, 9],
    offline_network: ["Réseaux locaux sans Internet", "Local networks without Internet", "22040", 9, 4],
    free_software: ["Logiciels libres en mairie", "Free software in town halls", "22040", 9, 16],
  }),
  theme("digital.radio", "Radio locale", "Local radio", {
    programmes: ["Création d’émissions de radio", "Making radio programmes", "22030", 16, 4],
    studio: ["Entretien d’un studio et d’un émetteur", "Looking after a studio and transmitter", "22030", 9],
    school_radio: ["Radio à l’école", "School radio", "22030", 4],
    local_reporters: ["Formation de reporters de quartier", "Training neighbourhood reporters", "22030", 16, 4],
  }),
  theme("digital.images", "Image et presse locale", "Pictures and local press", {
    phone_video: ["Vidéo au téléphone", "Video with a phone", "22030", 4, 16],
    documentary_photo: ["Photographie documentaire", "Documentary photography", "22030", 16, 11],
    local_paper: ["Journal de quartier", "Neighbourhood newspaper", "22030", 16, 11],
    rumours: ["Éducation aux médias et aux rumeurs", "Media literacy against rumours", "15153", 16, 4],
  }),
]);
