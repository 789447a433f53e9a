// The stand-in for Teams listens on every address of the machine. With this, on 127.0.0.1 alone.
const net = require("node:net");

const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (...given) {
  const [first, ...rest] = given;
  if (first && typeof first === "object" && "port" in first) {
    return listen.call(this, { ...first, host: "127.0.0.1" }, ...rest);
  }
  if (typeof first === "number" || /^\d+$/.test(first)) {
    const then = rest.find((each) => typeof each === "function");
    return listen.call(this, Number(first), "127.0.0.1", ...(then ? [then] : []));
  }
  return listen.apply(this, given);
};
