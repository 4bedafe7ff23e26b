// What schools, parents and teachers can learn from one another.
import { type Domain, domain, theme } from "./shape.ts";

export const education: Domain = domain("education", "École et éducation", "School and education", [
  theme("education.school_links", "Jumelages d’écoles", "School twinning", {
    class_letters: ["Correspondance entre classes", "Letters between classes", "99820", 4, 17],
    joint_projects: ["Projets communs à deux classes", "Projects shared by two classes", "99820", 4, 17],
    video_lessons: ["Cours communs en visioconférence", "Joint lessons by video call", "11220", 4],
    pupil_visits: ["Séjours d’élèves chez l’école jumelle", "Pupil stays at the twin school", "99820", 4, 17],
  }),
  theme("education.teaching", "Métier d’enseignant", "Teaching", {
    teacher_exchange: ["Échanges d’enseignants", "Teacher exchanges", "11130", 4, 17],
    large_classes: ["Pédagogie active en classe nombreuse", "Active teaching in large classes", "11130", 4],
    bilingual: ["Enseignement en langue nationale", "Teaching in national languages", "11130", 4, 10],
    low_cost_science: ["Sciences avec peu de matériel", "Science with little equipment", "11130", 4],
    new_teachers: ["Accompagnement de jeunes enseignants", "Mentoring new teachers", "11130", 4],
  }),
  theme("education.early_years", "Petite enfance", "Early childhood", {
    home_made_toys: ["Jeux et jouets fabriqués sur place", "Games and home-made toys", "11240", 4],
    nurseries: ["Ouverture de garderies communautaires", "Community nurseries", "11240", 4, 5],
    rhymes: ["Éveil par contes et comptines", "Early learning with tales and rhymes", "11240", 4],
    young_parents: ["Soutien aux parents de jeunes enfants", "Support for parents of small children", "11240", 4, 3],
  }),
  theme("education.access", "École pour tous", "School for everyone", {
    girls: ["Maintien des filles à l’école", "Keeping girls in school", "11260", 4, 5],
    catch_up: ["Organisation de classes passerelles", "Catch-up classes", "11220", 4, 10],
    homework: ["Aide aux devoirs", "Homework help", "11220", 4],
    adult_literacy: ["Alphabétisation d’adultes", "Adult literacy", "11230", 4, 5],
    dropouts: ["Retour à l’école des décrocheurs", "Bringing dropouts back to school", "11320", 4, 8],
  }),
  theme("education.school_life", "Vie de l’établissement", "Life of the school", {
    canteen: ["Gestion d’une cantine scolaire", "Running a school canteen", "11250", 2, 4],
    parents: ["Animation d’associations de parents", "Parents’ associations", "11110", 4, 16],
    classrooms: ["Remise en état de salles de classe", "Repairing classrooms", "11120", 4],
    pupil_councils: ["Conseils d’élèves", "Pupils’ councils", "11110", 4, 16],
  }),
]);
