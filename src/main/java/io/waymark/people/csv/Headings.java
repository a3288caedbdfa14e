package io.waymark.people.csv;

import io.waymark.people.api.PeopleFileField;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Guesses what the columns hold from what HR systems and people call them, in English and German. */
final class Headings {

    private static final Map<PeopleFileField, Set<String>> WORDS = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    PeopleFileField.KEY,
                    Set.of(
                            "key",
                            "id",
                            "personid",
                            "employeeid",
                            "employeenumber",
                            "employeeno",
                            "empid",
                            "staffid",
                            "personnelnumber",
                            "workerid",
                            "userid",
                            "personalnummer",
                            "mitarbeiternummer",
                            "mitarbeiterid",
                            "persnr")),
            Map.entry(
                    PeopleFileField.NAME,
                    Set.of(
                            "name",
                            "fullname",
                            "displayname",
                            "employeename",
                            "worker",
                            "employee",
                            "vollername",
                            "mitarbeiter",
                            "mitarbeitername",
                            "anzeigename")),
            Map.entry(
                    PeopleFileField.GIVEN_NAME,
                    Set.of("givenname", "firstname", "forename", "preferredname", "vorname", "rufname")),
            Map.entry(
                    PeopleFileField.FAMILY_NAME,
                    Set.of("familyname", "lastname", "surname", "nachname", "familienname")),
            Map.entry(
                    PeopleFileField.EMAIL,
                    Set.of(
                            "email",
                            "emailaddress",
                            "mail",
                            "workemail",
                            "businessemail",
                            "companyemail",
                            "emailadresse",
                            "dienstlicheemail",
                            "geschaeftlicheemail")),
            Map.entry(
                    PeopleFileField.JOB_TITLE,
                    Set.of(
                            "jobtitle",
                            "title",
                            "job",
                            "role",
                            "position",
                            "businesstitle",
                            "designation",
                            "funktion",
                            "stelle",
                            "stellenbezeichnung",
                            "berufsbezeichnung")),
            Map.entry(
                    PeopleFileField.TEAM,
                    Set.of(
                            "team",
                            "teamname",
                            "department",
                            "dept",
                            "division",
                            "orgunit",
                            "organisationalunit",
                            "organizationalunit",
                            "group",
                            "abteilung",
                            "bereich",
                            "gruppe",
                            "organisationseinheit")),
            Map.entry(
                    PeopleFileField.MANAGER,
                    Set.of(
                            "manager",
                            "managerid",
                            "managerkey",
                            "manageremail",
                            "managernumber",
                            "reportsto",
                            "supervisor",
                            "supervisorid",
                            "supervisoremail",
                            "linemanager",
                            "linemanageremail",
                            "linemanagerid",
                            "vorgesetzter",
                            "vorgesetzte",
                            "vorgesetztenid",
                            "fuehrungskraft")),
            Map.entry(
                    PeopleFileField.LOCALE,
                    Set.of("locale", "language", "preferredlanguage", "sprache", "korrespondenzsprache")),
            Map.entry(PeopleFileField.ZONE, Set.of("zone", "timezone", "tz", "zeitzone")),
            Map.entry(
                    PeopleFileField.FROM,
                    Set.of(
                            "from",
                            "joined",
                            "joindate",
                            "startdate",
                            "hiredate",
                            "dateofjoining",
                            "employedsince",
                            "since",
                            "eintritt",
                            "eintrittsdatum",
                            "beginn",
                            "startdatum")),
            Map.entry(
                    PeopleFileField.LEFT,
                    Set.of(
                            "left",
                            "leavedate",
                            "leavingdate",
                            "enddate",
                            "terminationdate",
                            "lastday",
                            "lastworkingday",
                            "austritt",
                            "austrittsdatum",
                            "ende",
                            "enddatum"))));

    private Headings() {}

    /** Each field in the first column that is called so; a full name goes before its halves. */
    static Map<PeopleFileField, Integer> guess(List<String> headings) {
        Map<PeopleFileField, Integer> columns = new EnumMap<>(PeopleFileField.class);
        for (int column = 0; column < headings.size(); column++) {
            String word = bare(headings.get(column));
            int here = column;
            WORDS.forEach((field, words) -> {
                if (words.contains(word)) {
                    columns.putIfAbsent(field, here);
                }
            });
        }
        if (columns.containsKey(PeopleFileField.NAME)) {
            columns.remove(PeopleFileField.GIVEN_NAME);
            columns.remove(PeopleFileField.FAMILY_NAME);
        }
        return columns;
    }

    /** In small letters and digits alone. */
    static String bare(String heading) {
        String german = heading.toLowerCase(Locale.ROOT)
                .replace("\u00e4", "ae")
                .replace("\u00f6", "oe")
                .replace("\u00fc", "ue")
                .replace("\u00df", "ss");
        return Normalizer.normalize(german, Normalizer.Form.NFD).replaceAll("[^a-z0-9]", "");
    }
}
