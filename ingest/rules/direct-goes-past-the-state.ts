import type { Rule } from "./rule.ts";

const rule: Rule = {
  name: "direct-goes-past-the-state",
  description:
    "What goes to a provider or person in the other state (branch direct) has the channel direct, and nothing else has: there no authority of that state decides.",
  level: "error",
  check({ treaties }, complain) {
    for (const treaty of treaties)
      for (const [i, { branch, channel }] of treaty.value.cooperation.entries())
        if ((branch === "direct") !== (channel === "direct"))
          complain(
            treaty,
            ["cooperation", i, "branch"],
            `branch ${branch} with channel ${channel}; both are direct, or neither is`,
          );
  },
};
export default rule;
