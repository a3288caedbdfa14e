// Run once against the started server, and again without harm: initiates the replica set and makes the application's user, who may
// read and write the two databases of Waymark and nothing else.
const admin = db.getSiblingDB("admin");
admin.auth(process.env.MONGO_INITDB_ROOT_USERNAME, process.env.MONGO_INITDB_ROOT_PASSWORD);
try {
    rs.status();
} catch (e) {
    if (e.codeName !== "NotYetInitialized") {
        throw e;
    }
    rs.initiate({_id: "waymark", members: [{_id: 0, host: "mongo:27017"}]});
}
while (!db.hello().isWritablePrimary) {
    sleep(200);
}
const user = {
    pwd: process.env.WAYMARK_MONGODB_PASSWORD,
    roles: [{role: "readWrite", db: "waymark"}, {role: "readWrite", db: "waymark-keys"}],
};
if (admin.getUser("waymark") === null) {
    admin.createUser({user: "waymark", ...user});
} else {
    admin.updateUser("waymark", user);
}
