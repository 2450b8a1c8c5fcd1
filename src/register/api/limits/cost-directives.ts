import {
  DirectiveLocation,
  GraphQLBoolean,
  GraphQLDirective,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
} from 'graphql';

const names = new GraphQLList(new GraphQLNonNull(GraphQLString));

/** The directives of the GraphQL cost directives specification, by which the schema says what a query costs. */
export const costDirectives = [
  new GraphQLDirective({
    name: 'cost',
    description:
      'What something costs. The cost of a query is computed before it runs: each object it may give costs the ' +
      'weight of its type, 1 where none is said; each field that is asked for adds its own weight, 0 where none is ' +
      'said; lists multiply what is in them. Too high a cost is refused.',
    locations: [
      DirectiveLocation.ARGUMENT_DEFINITION,
      DirectiveLocation.ENUM,
      DirectiveLocation.FIELD_DEFINITION,
      DirectiveLocation.INPUT_FIELD_DEFINITION,
      DirectiveLocation.OBJECT,
      DirectiveLocation.SCALAR,
    ],
    args: {
      weight: { type: new GraphQLNonNull(GraphQLString), description: 'A decimal number as text: 20.' },
    },
  }),
  new GraphQLDirective({
    name: 'listSize',
    description:
      'How long a list counts as. A page with lists of this length counts for at least as many objects, whatever is ' +
      'asked of it.',
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: {
      assumedSize: { type: GraphQLInt, description: 'The length where no argument says another.' },
      slicingArguments: {
        type: names,
        description: 'Names of the arguments that say the length; the largest counts.',
      },
      sizedFields: {
        type: names,
        description: 'Names of the lists inside that have this length, when the field is no list itself.',
      },
      requireOneSlicingArgument: {
        type: GraphQLBoolean,
        defaultValue: true,
        description: 'Whether exactly one of these arguments must be given.',
      },
    },
  }),
];
